package fr.relance.message;

import fr.relance.kernel.FrenchWords;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Typed text made fit for a sentence: one line, single spaces, nothing that looks unfinished or asks a question. */
final class PlainText {

    /** Also halves of characters, which no mail can carry, and pictures: a letter to a recruiter has none. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{Cf}\\p{Cs}\\p{Co}\\x{FE0F}\\x{20E3}\\x{2600}-\\x{27BF}\\x{2B00}-\\x{2BFF}\\x{1F000}-\\x{1FAFF}]+");

    private static final Pattern SPACES = Pattern.compile("[\\s\\h\\p{Z}\\p{Cc}]+");
    private static final Pattern LOUD_MARKS = Pattern.compile("(?<! ) *+[?？؟⁇⁈⁉¿!！¡‽]++");
    private static final String BLANK = "x{2,}+|_{2,}+|tbd|todo";
    private static final String DOTS = "\\.{2,}+|…";
    private static final String TO_SAY = "à (?:compléter|définir|préciser|renseigner|voir)";
    private static final Pattern EMPTY_BRACKETS =
            Pattern.compile("(?i)(?<! ) *+\\( *+(?:(?:" + BLANK + "|" + DOTS + "|" + TO_SAY + ") *+)?\\)");
    private static final Pattern UNKNOWN = Pattern.compile("(?i)\\A(?:(?:\\W*+(?:" + BLANK
            + "|null|undefined|nan|none|n/?[acr]|inconnue?s?|confidentiel(?:le)?|anonyme|néant|aucune?|rien|non (?:communiquée?|renseignée?|précisée?)|je ne sais pas)|\\W*"
            + TO_SAY
            + ")\\W*+|(?=\\W*+\\z)\\W*(?:" + DOTS + ")\\W*+)");
    private static final Pattern LOOSE_COMMA = Pattern.compile("(?<! ) ++(?=,|\\.(?: |$))");

    private static final String LOOSE_SIGNS = " \t\n\u000B\f\r,;:(/–—&-";
    private static final Pattern LOOSE_WORD = Pattern.compile(
            "(?i)(?:des|de|du|d['’]|les|le|la|l['’]|et|ou|aux|au|à|en|une|un|pour|par|sur|sous|dans|chez|avec|sans|dont)");
    private static final int LONGEST_LOOSE_WORD = 4;

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
        String sure = LOUD_MARKS.matcher(roundBrackets(line)).replaceAll("");
        String calm = LOOSE_COMMA.matcher(sure).replaceAll("").strip();
        return calm.codePoints().anyMatch(Character::isLetterOrDigit) ? calm : null;
    }

    /** The same, or null where all that was typed says that nothing is known. */
    static @Nullable String known(@Nullable String typed) {
        String line = line(typed);
        return line == null || UNKNOWN.matcher(line).matches() ? null : line;
    }

    /** At most so many words and characters of a line, cut where no small word is left hanging. */
    static String shortened(String line, int words, int characters) {
        int beyond = line.indexOf(' ', characters);
        String cut = beyond < 0 ? line : withoutLooseEnd(line.substring(0, beyond));
        while (FrenchWords.count(cut) > words || cut.length() > characters) {
            int space = cut.lastIndexOf(' ');
            cut = space < 0 ? beginning(cut, characters) : withoutLooseEnd(cut.substring(0, space));
        }
        return isBalanced(cut) ? cut : withoutLooseEnd(cut.substring(0, lastOpen(cut)));
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

    private static String beginning(String line, int characters) {
        int end = Character.isHighSurrogate(line.charAt(characters - 1)) ? characters - 1 : characters;
        return line.substring(0, end);
    }

    /** Where the bracket or quotation begins that a cut left open; the whole line if it did so at its very beginning. */
    private static int lastOpen(String cut) {
        int open = Math.max(cut.lastIndexOf('('), cut.lastIndexOf('«'));
        return open > 0 ? open : cut.length();
    }

    private static String withoutLooseEnd(String cut) {
        String end = withoutEnd(cut, LOOSE_SIGNS);
        for (int word = looseWord(end); word > 0; word = looseWord(end)) {
            end = withoutEnd(end.substring(0, word), LOOSE_SIGNS);
        }
        return end.isEmpty() ? cut : end;
    }

    /** Where the small word begins that stands at the end, after a sign or a blank; 0 if none does. */
    private static int looseWord(String cut) {
        for (int at = cut.length() - 1; at >= Math.max(1, cut.length() - LONGEST_LOOSE_WORD); at--) {
            if (LOOSE_SIGNS.indexOf(cut.charAt(at - 1)) >= 0) {
                return LOOSE_WORD.matcher(cut.substring(at)).matches() ? at : 0;
            }
        }
        return 0;
    }

    /** The text up to the last character that is none of these. By hand: a pattern would look for the end from each sign of a long run. */
    static String withoutEnd(String text, String signs) {
        int end = text.length();
        while (end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
