package fr.relance.tone;

import fr.relance.kernel.FrenchWords;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail as lines, without the empty ones: whether it greets, and whether it is signed. */
record Letter(List<String> lines) {

    /** An address, the subject, the place and the date may come first. */
    private static final int FIRST_LINES = 7;

    private static final Set<String> HELLO =
            FrenchWords.set("bonjour bjr bonsoir bsr hello salut slt coucou hey rebonjour");
    private static final Set<String> TITLES = FrenchWords.set(
            "madame monsieur mesdames messieurs mademoiselle mme mr m mlle docteur dr maitre me cher chere chers cheres",
            "professeur pr mesdemoiselles");

    /** What only a sentence about somebody holds: « Madame Durand m’a reçue ». */
    private static final Set<String> VERBAL = FrenchWords.set(
            "a ai m me je j nous vous est ont avait avaient etait on qui moi avons avez sont que s se ma mon votre dit",
            "recoit");

    private static final int LONGEST_TITLE = 9;

    /** A closing, a name, a post, a street, a town, two telephones, an address and a postscript at most. */
    private static final int LAST_LINES = 9;

    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_POST = 8;
    private static final int MOST_CHARACTERS = 80;

    private static final Set<String> PARTICLES =
            FrenchWords.set("de du des d la le l van von der den el al ben da dos di y et");
    private static final Set<String> CLOSINGS = PhraseFiles.words("closings");
    private static final Set<String> NO_NAMES = PhraseFiles.words("no-names");

    private static final Pattern CONTACT = Pattern.compile(
            "(?i)\\d[^\\d]*+\\d[^\\d]*+\\d|@|https?:|www\\.|linkedin|^\\W*+(?:t[ée]l|mobile|portable|mail|email)(?![\\p{L}\\p{N}])");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "(?iU)(?:p\\.? ?-?s\\b|n\\.?b\\b|pi[èe]ces? jointes?|p\\.?j\\b|envoy[ée] (?:de|depuis|à partir)|sent from|t[ée]l[ée]charge).*");
    private static final Pattern PIECES = Pattern.compile(
            "[,.!;:…(]+\\s*|(?:(?<!\\s)|\\G)\\s++\\(|\\s[–—-]+\\s|\\s[|•·/]\\s|(?<=ment) (?=\\p{Lu})|(?<=vous) (?=\\p{Lu})");

    static Letter of(String body) {
        return new Letter(body.lines()
                .map(line -> line.replaceAll("[\\h\\p{Cf}]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** Whether it begins by greeting somebody. */
    boolean greets() {
        return lines.stream().limit(FIRST_LINES).anyMatch(Letter::isGreeting);
    }

    private static boolean isGreeting(String line) {
        List<Word> words = Text.of(line).words();
        return words.stream().limit(3).anyMatch(word -> HELLO.contains(word.plain()))
                || !words.isEmpty() && TITLES.contains(words.get(0).plain()) && addresses(line);
    }

    /** The words up to the first comma, or the whole line. */
    private static boolean addresses(String line) {
        String address = line.split("[,:!]", 2)[0];
        List<Word> words = Text.of(address).words();
        return words.size() <= LONGEST_TITLE && words.stream().skip(1).noneMatch(word -> VERBAL.contains(word.plain()));
    }

    /** Whether it ends with a name: on a line of its own or after the closing formula, with or without an address below. */
    boolean isSigned() {
        int last = lines.size() - 1;
        int lowest = Math.max(0, lines.size() - LAST_LINES);
        boolean below = true;
        for (int at = last; at >= lowest && below; at--) {
            String line = lines.get(at);
            if (isSigned(line, at)) {
                return true;
            }
            below = isBelowAName(line, at);
        }
        return false;
    }

    /** What may follow the name: addresses, a post, a postscript. */
    private boolean isBelowAName(String line, int at) {
        boolean postscript = lines.subList(0, at + 1).stream()
                .skip(Math.max(0, at - 3))
                .anyMatch(before -> AFTER_NAME.matcher(before).matches());
        boolean shortLine = line.length() <= MOST_CHARACTERS
                && Text.of(line).words().size() <= LONGEST_POST
                && (line.isEmpty() || ".?!,".indexOf(line.charAt(line.length() - 1)) < 0);
        return postscript || CONTACT.matcher(line).find() || (shortLine && !isClosing(line));
    }

    private boolean isSigned(String line, int at) {
        String[] pieces = PIECES.split(line);
        if (at == 0 && pieces.length == 1) {
            return false;
        }
        if (at > 0 && (isFullName(line) || Stream.of(pieces).map(String::strip).anyMatch(Letter::isFullName))) {
            return true;
        }
        String last = pieces.length == 0 ? "" : pieces[pieces.length - 1].strip();
        boolean closed = isClosed(pieces, at);
        return isName(last, closed) && (closed || last.contains(" ") || last.equals(line));
    }

    /** Whether a closing formula stands before the last piece of a line, or on the line above. */
    private boolean isClosed(String[] pieces, int at) {
        return at > 0 && isClosing(lines.get(at - 1)) || pieces.length > 1 && isClosing(pieces[pieces.length - 2]);
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
        return !words.isEmpty()
                && words.size() <= LONGEST_NAME
                && words.stream().allMatch(Letter::mayName)
                && (hasCapitals(words) || closed && words.size() <= 3);
    }

    private static boolean mayName(Word word) {
        return word.plain().codePoints().allMatch(Character::isLetter)
                && !NO_NAMES.contains(word.plain())
                && !CLOSINGS.contains(word.plain());
    }

    private static boolean hasCapitals(List<Word> words) {
        return words.stream().allMatch(word -> isCapitalised(word) || PARTICLES.contains(word.plain()))
                && words.stream()
                        .anyMatch(word -> isCapitalised(word) && word.plain().length() > 1);
    }

    private static boolean isCapitalised(Word word) {
        return Character.isUpperCase(word.typed().codePointAt(0));
    }
}
