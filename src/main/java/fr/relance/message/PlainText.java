package fr.relance.message;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Typed text made fit for a sentence: one line, single spaces, nothing that looks unfinished or asks a question. */
final class PlainText {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\p{Z}\\p{Cc}]+");
    private static final Pattern QUESTION_MARKS = Pattern.compile(" *[?？؟⁇⁈⁉¿]+");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile(" *\\( *\\)");

    private static final Pattern LOOSE_COMMA = Pattern.compile(" +(?=,|\\.(?: |$))");

    private PlainText() {}

    /** The text on one line, or null where no letter and no digit was typed. */
    static @Nullable String line(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("");
        String line = SPACES.matcher(visible).replaceAll(" ");
        String sure = QUESTION_MARKS.matcher(roundBrackets(line)).replaceAll("");
        String calm = LOOSE_COMMA.matcher(sure).replaceAll("").strip();
        return calm.codePoints().anyMatch(Character::isLetterOrDigit) ? calm : null;
    }

    /** At most so many words and characters of a line, cut where no small word is left hanging. */
    static String shortened(String line, int words, int characters) {
        String cut = line;
        while (WordCount.of(cut) > words || cut.length() > characters) {
            int space = cut.lastIndexOf(' ');
            cut = space < 0 ? cut.substring(0, characters) : withoutLooseEnd(cut.substring(0, space));
        }
        return cut;
    }

    /** Square and curly brackets announce a blank to fill in; round ones do not. */
    private static String roundBrackets(String line) {
        String round =
                line.replace('[', '(').replace('{', '(').replace(']', ')').replace('}', ')');
        String single = round.replaceAll("\\({2,}", "(").replaceAll("\\){2,}", ")");
        String filled = EMPTY_BRACKETS.matcher(single).replaceAll("");
        return isBalanced(filled) ? filled : filled.replaceAll("[()]", "");
    }

    static boolean isBalanced(String line) {
        int depth = 0;
        for (char c : line.toCharArray()) {
            depth += c == '(' || c == '«' ? 1 : c == ')' || c == '»' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    private static String withoutLooseEnd(String cut) {
        String end = cut.replaceFirst("[\\s,;:(/–-]+$", "");
        return end.replaceFirst(
                "(?i)[ ,;:(/–-]+(de|du|des|d’|la|le|les|l’|et|ou|à|au|aux|en|pour|par|sur|chez|avec)$", "");
    }
}
