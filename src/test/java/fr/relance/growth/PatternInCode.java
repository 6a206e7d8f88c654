package fr.relance.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of the application.
 *
 * @param where the class in which it stands
 * @param wholeOnly whether only whole texts, or their beginnings, are compared with it
 * @param foldsBefore whether no text that it meets holds combining marks
 */
record PatternInCode(String where, Pattern pattern, boolean wholeOnly, boolean foldsBefore) {

    private static final int LENGTH = 250;
    private static final int FEW_LOOKS = 8;
    private static final int MANY_LOOKS = 1_500;
    private static final double MOST_GROWTH = 2.5;
    private static final int MOST_LITERALS = 40;
    private static final Pattern FOLDED = Pattern.compile("[^\\p{Lu}\\p{M}\\p{Cc}\u0080-\uffff]*");
    private static final Pattern NO_LITERAL = Pattern.compile("\\\\[a-zA-Z]|\\(\\?[a-z]+\\)");
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\d' @/:.-]{2,}");

    /** The texts at which it takes more than twice as long for twice as much. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        texts().filter(text -> !foldsBefore || FOLDED.matcher(text.piece()).matches())
                .forEach(text -> {
                    String fault = fault(text);
                    if (!fault.isEmpty()) {
                        faults.add(text + ": " + fault);
                    }
                });
        return faults;
    }

    /** All texts, and words of the pattern itself. */
    private Stream<TiringText> texts() {
        String literals = NO_LITERAL.matcher(pattern.pattern()).replaceAll("|");
        return Stream.concat(
                TiringTexts.all().stream(),
                LITERAL.matcher(literals)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .limit(MOST_LITERALS)
                        .flatMap(word -> Stream.of("", " ", "-").map(end -> new TiringText("", word + end))));
    }

    private String fault(TiringText text) {
        try {
            long twice = looks(text, 2 * LENGTH);
            if (twice <= 2L * LENGTH * FEW_LOOKS) {
                return "";
            }
            double growth = (double) twice / looks(text, LENGTH);
            return growth <= MOST_GROWTH
                    ? ""
                    : String.format(Locale.ROOT, "%.1f times the work for twice the text", growth);
        } catch (CountedText.TooOften | StackOverflowError e) {
            return e.getClass().getSimpleName();
        }
    }

    private long looks(TiringText tiring, int length) {
        CountedText text = new CountedText(tiring.of(length), (long) length * MANY_LOOKS);
        Matcher matcher = pattern.matcher(text);
        matcher.matches();
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
