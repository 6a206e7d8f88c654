package fr.relance.message.tone;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a mail ends with a name: on a line of its own or after the closing formula, with or without an address below. */
final class Signatures {

    /** A closing, a name, a post, a street, a town, two telephones, an address and a postscript at most. */
    private static final int LAST_LINES = 9;

    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_POST = 8;
    private static final int MOST_CHARACTERS = 80;

    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "la", "le", "l", "van", "von", "der", "den", "el", "al", "ben", "da", "dos", "di",
            "y", "et");
    private static final Set<String> CLOSINGS = Set.copyOf(WordLists.read("closings"));
    private static final Set<String> NO_NAMES = Set.copyOf(WordLists.read("no-names"));

    private static final Pattern CONTACT = Pattern.compile(
            "(?i)\\d[^\\d]*+\\d[^\\d]*+\\d|@|https?:|www\\.|linkedin|^\\W*+(?:t[ée]l|mobile|portable|mail|email)(?![\\p{L}\\p{N}])");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "(?iU)(?:p\\.? ?-?s\\b|n\\.?b\\b|pi[èe]ces? jointes?|p\\.?j\\b|envoy[ée] (?:de|depuis|à partir)|sent from|t[ée]l[ée]charge).*");
    private static final Pattern PIECES = Pattern.compile(
            "[,.!;:…(]+\\s*|(?:(?<!\\s)|\\G)\\s++\\(|\\s[–—-]+\\s|\\s[|•·/]\\s|(?<=ment) (?=\\p{Lu})|(?<=vous) (?=\\p{Lu})");

    private Signatures() {}

    static boolean close(Letter letter) {
        List<String> lines = letter.lines();
        int last = lines.size() - 1;
        int lowest = Math.max(0, lines.size() - LAST_LINES);
        boolean below = true;
        for (int at = last; at >= lowest && below; at--) {
            String line = lines.get(at);
            if (isSigned(line, at, lines)) {
                return true;
            }
            below = isBelowAName(line, at, lines);
        }
        return false;
    }

    /** What may follow the name: addresses, a post, a postscript. */
    private static boolean isBelowAName(String line, int at, List<String> lines) {
        boolean postscript = lines.subList(0, at + 1).stream()
                .skip(Math.max(0, at - 3))
                .anyMatch(before -> AFTER_NAME.matcher(before).matches());
        boolean shortLine = line.length() <= MOST_CHARACTERS
                && Text.of(line).words().size() <= LONGEST_POST
                && (line.isEmpty() || ".?!,".indexOf(line.charAt(line.length() - 1)) < 0);
        return postscript || CONTACT.matcher(line).find() || (shortLine && !isClosing(line));
    }

    private static boolean isSigned(String line, int at, List<String> lines) {
        String[] pieces = PIECES.split(line);
        String piece = pieces.length == 0 ? "" : pieces[pieces.length - 1].strip();
        boolean alone = pieces.length == 1;
        boolean closed =
                (at > 0 && isClosing(lines.get(at - 1))) || (pieces.length > 1 && isClosing(pieces[pieces.length - 2]));
        if (at == 0 && alone) {
            return false;
        }
        return (at > 0 && isFullName(line))
                || (isName(piece, closed) && (closed || piece.contains(" ") || piece.equals(line)))
                || Arrays.stream(pieces).anyMatch(each -> at > 0 && isFullName(each.strip()));
    }

    private static boolean isClosing(String line) {
        return Text.of(line).words().stream().anyMatch(word -> CLOSINGS.contains(word.plain()));
    }

    private static boolean isFullName(String piece) {
        return isName(piece, false) && piece.contains(" ");
    }

    /** Capitalised words and particles; after a closing formula capitals may be missing. */
    private static boolean isName(String piece, boolean closed) {
        if (piece.length() > MOST_CHARACTERS) {
            return false;
        }
        List<Word> words = Text.of(piece.replace('.', ' ')).words();
        boolean capitals = words.stream().allMatch(word -> isCapitalised(word) || PARTICLES.contains(word.plain()))
                && words.stream()
                        .anyMatch(word -> isCapitalised(word) && word.plain().length() > 1);
        return !words.isEmpty()
                && words.size() <= LONGEST_NAME
                && words.stream().noneMatch(word -> NO_NAMES.contains(word.plain()) || CLOSINGS.contains(word.plain()))
                && words.stream().allMatch(Signatures::isAlphabetic)
                && (capitals || (closed && words.size() <= 3));
    }

    private static boolean isCapitalised(Word word) {
        return Character.isUpperCase(word.typed().codePointAt(0));
    }

    private static boolean isAlphabetic(Word word) {
        return word.plain().codePoints().allMatch(Character::isLetter);
    }
}
