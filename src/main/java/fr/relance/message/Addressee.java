package fr.relance.message;

import fr.relance.kernel.Civility;
import org.jspecify.annotations.Nullable;

/** The person met; a last name is only used with its civility, and a first name never. */
public record Addressee(
        @Nullable Civility civility, @Nullable String lastName) {}
