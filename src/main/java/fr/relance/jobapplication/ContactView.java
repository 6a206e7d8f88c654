package fr.relance.jobapplication;

import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person behind a candidature, for reading. */
public record ContactView(ContactId id, PersonDetails person, long version) {

    /** « Mme Claire Durand », or what is known of it; empty if nothing is. */
    public String name() {
        return Stream.of(shortCivility(), person.firstName(), person.lastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** The name, else the role, else the way to reach the person: never empty for a person who was told about. */
    public String label() {
        return Stream.of(
                        name(),
                        person.role(),
                        person.email(),
                        person.directPhone(),
                        person.assistantName(),
                        person.assistantPhone(),
                        fullCivility())
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private @Nullable String fullCivility() {
        if (person.civility() == null) {
            return null;
        }
        return person.civility() == Civility.MADAME ? "Madame" : "Monsieur";
    }

    private @Nullable String shortCivility() {
        if (person.civility() == null || person.lastName() == null) {
            return null;
        }
        return person.civility() == Civility.MADAME ? "Mme" : "M.";
    }
}
