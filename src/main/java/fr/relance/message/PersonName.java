package fr.relance.message;

import fr.relance.kernel.Civility;
import fr.relance.kernel.FrenchWords;
import fr.relance.message.MessageContext.Addressee;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name as a letter writes it: as it was typed, but for capitals that were left out altogether and a title typed with it; and how
 * the person is called by it, {@code Madame Durand}, {@code Madame}, {@code Madame, Monsieur}, never by a first name.
 */
final class PersonName {

    private static final int MOST_CHARACTERS = 60;
    private static final int MOST_WORDS_CALLED = 4;

    private static final Pattern TITLE =
            Pattern.compile("(?i)^(?:(?:madame|mademoiselle|monsieur|mme|mlle|mr|m\\.|m(?= ))\\.?(?: +|$))++");

    /** What people add to a name, such as the role of the person. */
    private static final Pattern ADDED = Pattern.compile("(?<! ) *(?:[,;(/|]| [–—-] ).*$");

    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> PARTICLES = FrenchWords.set("de du des van von der den et");

    private PersonName() {}

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

    /** The name, of at most so many words, or null where there is none. */
    static @Nullable String of(@Nullable String typed, int words) {
        String line = PlainText.line(typed);
        String name = line == null ? "" : TITLE.matcher(line).replaceFirst("");
        if (name.isEmpty()) {
            return null;
        }
        String capital = name.equals(name.toLowerCase(Locale.FRENCH)) ? capitalised(name) : name;
        return PlainText.shortened(capital, words, MOST_CHARACTERS);
    }

    /** The name of somebody else, which is not written in capitals only because it was typed so; null also where it is a mail address. */
    static @Nullable String ofSomebodyElse(@Nullable String typed, int words) {
        String line = PlainText.known(typed);
        if (line == null || line.contains("@")) {
            return null;
        }
        String name = ADDED.matcher(line).replaceFirst("");
        return of(isShouted(name) ? capitalised(name.toLowerCase(Locale.FRENCH)) : name, words);
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.FRENCH))
                && SHOUTED.matcher(name).find();
    }

    /** {@code jean d'angelo} is Jean d’Angelo, and {@code o'neill} O’Neill. */
    private static String capitalised(String name) {
        return WORD.matcher(name)
                .replaceAll(word -> isParticle(word.group(), name, word.end()) ? word.group() : capital(word.group()));
    }

    private static boolean isParticle(String word, String name, int end) {
        boolean apostrophe = end < name.length() && "'’".indexOf(name.charAt(end)) >= 0;
        return apostrophe ? word.equals("d") : end < name.length() && PARTICLES.contains(word);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
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
        return ofSomebodyElse(person.lastName(), MOST_WORDS_CALLED);
    }
}
