package fr.relance.jobapplication;

import java.util.ArrayList;
import java.util.List;

/** « Saint-Malo », « L’Étoile »: some type them as one word. By hand, so that every place of a text is looked at once. */
final class Compounds {

    private static final String JOINTS = "'’‘ʼ‐‑-";

    private Compounds() {}

    /** The compounds of a text, each folded into one word. */
    static List<String> in(String text) {
        List<String> compounds = new ArrayList<>();
        int start = 0;
        boolean joined = false;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (at > start && JOINTS.indexOf(character) >= 0 && isLetterOrNumber(text, next)) {
                joined = true;
            } else if (!isLetterOrNumber(character)) {
                add(joined, text.substring(start, at), compounds);
                start = next;
                joined = false;
            }
            at = next;
        }
        add(joined, text.substring(start), compounds);
        return compounds;
    }

    private static void add(boolean joined, String word, List<String> compounds) {
        if (joined) {
            compounds.add(FoldedText.of(word).closed().text());
        }
    }

    private static boolean isLetterOrNumber(String text, int at) {
        return at < text.length() && isLetterOrNumber(text.codePointAt(at));
    }

    private static boolean isLetterOrNumber(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
