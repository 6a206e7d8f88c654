package fr.relance.message.tone;

import java.util.List;
import java.util.Set;

/** Tells a family name in capitals, as in « Martin TU », from the short word that is spelt so. */
final class Surnames {

    private static final Set<String> SPELT_LIKE_WORDS =
            Set.of("TU", "TE", "TOI", "TA", "MA", "LE", "LA", "DU", "VU", "SI", "BON", "MOI");
    private static final Set<String> TITLES = Set.of("madame", "monsieur", "mme", "mlle", "mr");

    private Surnames() {}

    /** Whether what is typed after these words of the sentence, at that offset, is the name of the person before. */
    static boolean is(String typed, int start, List<Word> before) {
        if (before.isEmpty() || !SPELT_LIKE_WORDS.contains(typed)) {
            return false;
        }
        Word last = before.get(before.size() - 1);
        boolean close = start - last.end() == 1;
        return close && (TITLES.contains(last.plain()) || (before.size() > 1 && isFirstName(last.typed())));
    }

    private static boolean isFirstName(String typed) {
        return typed.length() > 1 && Character.isUpperCase(typed.charAt(0)) && Character.isLowerCase(typed.charAt(1));
    }
}
