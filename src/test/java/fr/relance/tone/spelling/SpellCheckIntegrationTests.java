package fr.relance.tone.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real dictionaries, which take seconds to read. Times lie in target/spelling.txt afterwards. */
@Tag("spelling")
class SpellCheckIntegrationTests {

    private static final Duration LONG = Duration.ofMinutes(3);
    private static final Set<String> NAMES = Set.of("Camille Lefebvre-Kouyaté", "Vroumzik");

    private static final String GOOD = """
            Madame Durand,

            Lors de notre entretien du mardi 3 mars, nous avons échangé au sujet du poste de chef de rang chez Vroumzik. Je vous
            remercie à nouveau du temps que vous m’avez accordé.

            Sauriez-vous me dire vers quelle date une décision pourrait être prise\u00A0? D’ici là, je reste à votre disposition.

            Bien cordialement,

            Camille Lefebvre-Kouyaté
            06 12 34 56 78
            """;

    private static final SpellCheck CHECK = new SpellCheck(true);

    @BeforeAll
    static void theFirstTextStartsTheReadingAndDoesNotWaitForIt() throws IOException {
        long start = System.nanoTime();
        assertThat(CHECK.check(GOOD, NAMES).state()).isEqualTo(Spelling.State.NOT_READY);
        long first = System.nanoTime();
        await().atMost(LONG).until(() -> CHECK.check("Bonjour.", Set.of()).state() == Spelling.State.DONE);
        long ready = System.nanoTime();
        done(GOOD);
        long read = System.nanoTime();

        assertThat(Duration.ofNanos(first - start)).isLessThan(Duration.ofSeconds(1));
        Files.writeString(
                Path.of("target", "spelling.txt"),
                "first answer %d ms, ready after %d ms, a mail %d ms%n"
                        .formatted(
                                (first - start) / 1_000_000, (ready - start) / 1_000_000, (read - ready) / 1_000_000));
    }

    @Test
    void aGoodMailHasNoMisspelling() {
        assertThat(done(GOOD)).isEmpty();
    }

    @Test
    void misspellingsAndAgreementsAreFoundWhereTheyStand() {
        String text = "Vous m'avait dit que la réponce arriverait. Je suis aller vous voir.";
        List<Misspelling> found = done(text);

        assertThat(found).extracting(Misspelling::text).contains("avait", "réponce", "aller");
        assertThat(found).allSatisfy(each -> {
            assertThat(text.substring(each.start(), each.end())).isEqualTo(each.text());
            assertThat(each.message()).isNotBlank().doesNotContain("<");
            assertThat(each.suggestions()).hasSizeLessThanOrEqualTo(3);
        });
    }

    @Test
    void namesAreAcceptedOnlyWhereTheyAreGiven() {
        assertThat(done("Je travaille chez Vroumzik.")).isEmpty();
        assertThat(done("Je travaille chez Vroumzik.", Set.of()))
                .extracting(Misspelling::text)
                .containsExactly("Vroumzik");
    }

    @Test
    void ourTypographyIsNotContradicted() {
        assertThat(done("Bonjour,\n\nje vous écris\u00A0: l’offre m’intéresse\u00A0; puis-je passer\u00A0?\n\nMerci"))
                .isEmpty();
    }

    @Test
    void twoAtOnceNeverBreakAndNobodyWaitsLong() {
        List<CompletableFuture<Spelling>> both = List.of(later(), later(), later());

        assertThat(both)
                .allSatisfy(each -> assertThat(each)
                        .succeedsWithin(Duration.ofSeconds(20))
                        .satisfies(spelling -> assertThat(spelling.state()).isNotEqualTo(Spelling.State.OFF)));
    }

    @Test
    void itIsOffUnlessItIsSwitchedOn() {
        assertThat(new SpellCheck(false).check("réponce", Set.of()))
                .isEqualTo(new Spelling(Spelling.State.OFF, List.of()));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECK.check("a".repeat(SpellCheck.MAX_LENGTH + 1), Set.of()));
    }

    private static CompletableFuture<Spelling> later() {
        return CompletableFuture.supplyAsync(() -> CHECK.check(GOOD, NAMES));
    }

    /** What a check finds, once no other is under way. */
    private static List<Misspelling> done(String text) {
        return done(text, NAMES);
    }

    private static List<Misspelling> done(String text, Set<String> accepted) {
        return await().atMost(LONG)
                .until(() -> CHECK.check(text, accepted), spelling -> spelling.state() == Spelling.State.DONE)
                .misspellings();
    }
}
