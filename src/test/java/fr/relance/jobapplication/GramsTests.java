package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.JobApplicationId;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GramsTests {

    private static final String LETTERS = "abcdeilmnorstu0123456789.@_%\u00B5\u4E2D\u6587\u0436\uD83C\uDF7D";

    private final Random random = new Random(11);

    @Test
    void noPartOfAWordIsEverLeftOut() {
        for (int run = 0; run < 300; run++) {
            String text = text(1 + random.nextInt(200));
            Grams grams = Grams.of(text);
            for (String word : text.split("[ \n]")) {
                int start = random.nextInt(word.length());
                String part = word.substring(start, start + 1 + random.nextInt(word.length() - start));
                assertThat(grams.mayHave(Grams.sought(part)))
                        .as("%s in %s", part, text)
                        .isTrue();
            }
        }
    }

    @Test
    void mostTextsWithoutAWordAreKnownToLackIt() {
        long mistaken = IntStream.range(0, 1000)
                .filter(run -> Grams.of(text(80)).mayHave(Grams.sought("zanzibar")))
                .count();

        assertThat(mistaken).isLessThan(20);
    }

    @Test
    void aNeedleIsComparedAsTheDocumentSays() {
        RememberedDocument document = document("chef de rang\nterrasse");

        assertThat(suits(document, "rang chef")).isTrue();
        assertThat(suits(document, "terra")).isTrue();
        assertThat(suits(document, "r")).isTrue();
        assertThat(suits(document, "rangterrasse")).isFalse();
        assertThat(suits(document, "chef zanzibar")).isFalse();
        assertThat(suits(document, "z")).isFalse();
    }

    @Test
    void emptyTextsHaveNothing() {
        assertThat(Grams.of("").mayHave(Grams.sought("e"))).isFalse();
    }

    private static boolean suits(RememberedDocument document, String typed) {
        return document.suits(RememberedDocument.Sought.of(SearchQuery.of(typed)));
    }

    private static RememberedDocument document(String text) {
        SearchHit hit = new SearchHit(JobApplicationId.random(), Stage.APPLIED);
        return new RememberedDocument(hit, 0, 0, "", text, Grams.of(text));
    }

    private String text(int words) {
        return IntStream.range(0, words)
                .mapToObj(word -> IntStream.range(0, 1 + random.nextInt(9))
                        .mapToObj(at -> LETTERS.charAt(random.nextInt(LETTERS.length())) + "")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(random.nextBoolean() ? " " : "\n"));
    }
}
