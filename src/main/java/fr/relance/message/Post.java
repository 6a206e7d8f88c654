package fr.relance.message;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The post in a sentence, after « le », « du », « ce »: {@code poste d’assistante de direction}. */
final class Post {

    private static final int MOST_WORDS = 12;
    private static final int MOST_CHARACTERS = 100;
    private static final Pattern GENDER_MARK =
            Pattern.compile("(?i)\\s*[-–,]?\\s*[(]?\\b[hfm]\\s?[/-]\\s?[hfm](?:\\s?[/-]\\s?[xnd])?\\b[)]?");
    private static final Pattern TYPED_PREFIX = Pattern.compile("(?i)^(?:le |un )?poste (?:de |d['’] ?)");
    private static final Pattern BLUNT_END = Pattern.compile("[\\s.,;:!…/–-]+$");

    private Post() {}

    /** Never empty: without a position it is {@code poste}. */
    static String of(String position) {
        String name = name(position);
        return name == null ? "poste" : "poste " + Elision.de(name);
    }

    private static @Nullable String name(String position) {
        String line = PlainText.line(position);
        if (line == null) {
            return null;
        }
        String bare =
                TYPED_PREFIX.matcher(GENDER_MARK.matcher(line).replaceAll("")).replaceFirst("");
        String ended = BLUNT_END.matcher(bare).replaceFirst("").strip();
        return ended.isEmpty() ? null : PlainText.shortened(ended, MOST_WORDS, MOST_CHARACTERS);
    }
}
