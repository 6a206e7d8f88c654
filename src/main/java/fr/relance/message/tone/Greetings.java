package fr.relance.message.tone;

import java.util.List;
import java.util.Set;

/** Tells whether a mail begins by greeting somebody. */
final class Greetings {

    /** An address, the subject, the place and the date may come first. */
    private static final int FIRST_LINES = 7;

    private static final Set<String> HELLO =
            Set.of("bonjour", "bjr", "bonsoir", "bsr", "hello", "salut", "slt", "coucou", "hey", "rebonjour");
    private static final Set<String> TITLES = Set.of(
            "madame",
            "monsieur",
            "mesdames",
            "messieurs",
            "mademoiselle",
            "mme",
            "mr",
            "m",
            "mlle",
            "docteur",
            "dr",
            "maitre",
            "me",
            "cher",
            "chere",
            "chers",
            "cheres",
            "professeur",
            "pr",
            "mesdemoiselles");

    /** What only a sentence about somebody holds: « Madame Durand m’a reçue ». */
    private static final Set<String> VERBAL = Set.of(
            "a", "ai", "m", "me", "je", "j", "nous", "vous", "est", "ont", "avait", "avaient", "etait", "on", "qui",
            "moi", "avons", "avez", "sont", "que", "s", "se", "ma", "mon", "votre", "dit", "recoit");

    private static final int LONGEST_TITLE = 9;

    private Greetings() {}

    static boolean open(Letter letter) {
        return letter.first(FIRST_LINES).stream().anyMatch(Greetings::isGreeting);
    }

    private static boolean isGreeting(String line) {
        List<Word> words = Text.of(line).words();
        for (int at = 0; at < Math.min(3, words.size()); at++) {
            if (HELLO.contains(words.get(at).plain())) {
                return true;
            }
        }
        return !words.isEmpty() && TITLES.contains(words.get(0).plain()) && addresses(line);
    }

    /** The words up to the first comma, or the whole line. */
    private static boolean addresses(String line) {
        String address = line.split("[,:!]", 2)[0];
        List<Word> words = Text.of(address).words();
        return words.size() <= LONGEST_TITLE && words.stream().skip(1).noneMatch(word -> VERBAL.contains(word.plain()));
    }
}
