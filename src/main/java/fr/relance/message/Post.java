package fr.relance.message;

import fr.relance.kernel.Gender;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The post in a sentence, after « le », « du », « ce »: {@code poste d’assistante de direction}. */
final class Post {

    private static final int MOST_CHARACTERS = 100;
    private static final Pattern GENDER_MARK =
            Pattern.compile("(?i)\\s*[-–,]?\\s*[(]?\\b[hfm]\\s?[/-]\\s?[hfm](?:\\s?[/-]\\s?[xnd])?\\b[)]?");
    /** An offer writes {@code Ingénieur(e)}; who answers it is one person. */
    private static final Pattern DOUBLE_ENDING = Pattern.compile("(?<=\\p{L})(?:\\(e\\)|[·•⋅.-]e\\b)");

    private static final Pattern TYPED_PREFIX = Pattern.compile("(?i)^(?:le |un )?poste (?:de |d['’] ?)");
    private static final Pattern BLUNT_END = Pattern.compile("[\\s.,;:!…/–-]+$");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\p{N})]{2}) *[.;:!…]+ +");

    private Post() {}

    /** Never empty: without a position it is {@code poste}. A position of more than so many words is shortened. */
    static String of(String position, int words, Gender gender) {
        String typed = DOUBLE_ENDING.matcher(position).replaceAll(gender == Gender.FEMININE ? "e" : "");
        String name = name(typed, words);
        return name == null ? "poste" : "poste " + Elision.de(name);
    }

    private static @Nullable String name(String position, int words) {
        String line = PlainText.line(position);
        if (line == null) {
            return null;
        }
        String bare =
                TYPED_PREFIX.matcher(GENDER_MARK.matcher(line).replaceAll("")).replaceFirst("");
        String ended = BLUNT_END.matcher(bare).replaceFirst("").strip();
        return ended.isEmpty()
                ? null
                : PlainText.shortened(SENTENCE_END.matcher(ended).replaceAll(", "), words, MOST_CHARACTERS);
    }
}
