package fr.relance.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of the application.
 *
 * @param where the class in which it stands
 * @param wholeOnly whether only whole texts, or their beginnings, are compared with it
 */
record PatternInCode(String where, Pattern pattern, boolean wholeOnly) {

    private static final int LENGTH = 2_000;
    private static final int FEW_LOOKS = 24;
    private static final int MANY_LOOKS = 1_500;
    private static final double MOST_GROWTH = 2.5;
    private static final int MOST_LITERALS = 60;
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\d' @/:.-]{2,}");

    /** The texts at which it takes more than twice as long for twice as much. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        pieces().forEach(piece -> {
            String fault = fault(piece);
            if (!fault.isEmpty()) {
                faults.add(TiringTexts.shown(piece) + " " + fault);
            }
        });
        return faults;
    }

    private Stream<String> pieces() {
        List<String> words = LITERAL.matcher(pattern.pattern().replaceAll("\\\\[a-zA-Z]|\\(\\?[a-z]+\\)", "|")).results()
                .map(found -> found.group())
                .distinct()
                .limit(MOST_LITERALS)
                .toList();
        return Stream.concat(
                TiringTexts.pieces().stream(),
                words.stream().flatMap(word -> Stream.of(word, word + " ", word + "-", word + "a ")));
    }

    private String fault(String piece) {
        try {
            long twice = looks(piece, 2 * LENGTH);
            if (twice <= 2L * LENGTH * FEW_LOOKS) {
                return "";
            }
            double growth = (double) twice / looks(piece, LENGTH);
            return growth <= MOST_GROWTH ? "" : String.format("%.1f times the work for twice the text, %d looks at a character", growth, twice / LENGTH / 2);
        } catch (CountedText.TooOften | StackOverflowError e) {
            return e.getClass().getSimpleName();
        }
    }

    private long looks(String piece, int length) {
        CountedText text = new CountedText(TiringTexts.of(piece, length), (long) length * MANY_LOOKS);
        Matcher matcher = pattern.matcher(text);
        matcher.matches();
        matcher.reset().lookingAt();
        matcher.reset();
        while (!wholeOnly && matcher.find()) {
            matcher.start();
        }
        return text.looks();
    }

    @Override
    public String toString() {
        return where + ": " + pattern.pattern();
    }
}
