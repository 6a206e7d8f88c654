package fr.relance.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often something happened to a candidature, to its people, entretiens or relances, and when it last did.
 *
 * @param number only ever grows
 * @param at null where nothing did
 */
public record Revision(long number, @Nullable Instant at) {

    /** Of what nothing happened to yet. */
    public static final Revision NONE = new Revision(0, null);
}
