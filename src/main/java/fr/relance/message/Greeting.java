package fr.relance.message;

import fr.relance.kernel.Civility;
import org.jspecify.annotations.Nullable;

/** How the person met is called: {@code Madame Durand}, {@code Madame}, {@code Madame, Monsieur}; never by a first name. */
final class Greeting {

    private static final int MOST_WORDS = 4;

    private Greeting() {}

    /** As a mail calls the person, without the comma that ends the line. */
    static String written(@Nullable Addressee person) {
        String called = known(person);
        return called == null ? "Madame, Monsieur" : called;
    }

    /** As one greets aloud: nobody says « Bonjour Madame, Monsieur ». */
    static String spoken(@Nullable Addressee person) {
        String called = known(person);
        return called == null ? "Bonjour" : "Bonjour " + called;
    }

    /** The person as one speaks of her to others, or null where the name or the civility is unknown. */
    static @Nullable String named(@Nullable Addressee person) {
        return person == null || lastName(person) == null ? null : known(person);
    }

    private static @Nullable String known(@Nullable Addressee person) {
        if (person == null || person.civility() == null) {
            return null;
        }
        String civility = person.civility() == Civility.MADAME ? "Madame" : "Monsieur";
        String lastName = lastName(person);
        return lastName == null ? civility : civility + " " + lastName;
    }

    private static @Nullable String lastName(Addressee person) {
        return PersonName.ofSomebodyElse(person.lastName(), MOST_WORDS);
    }
}
