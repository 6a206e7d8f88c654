package fr.relance.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.relance.growth.Growth;
import fr.relance.planning.FrenchHolidays;
import fr.relance.planning.Region;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How long a phrase may take. Bounds hold on a busy machine: the best of several runs counts. */
class HostilePhrasesTests {

    private static final LocalDateTime INTERVIEW = LocalDateTime.of(2026, 3, 3, 10, 0);
    private static final NextStepsReader READER = new NextStepsReader(FrenchHolidays.calendar());
    private static final int ROUNDS = 20;
    private static final List<String> PARTS = List.of(
            "lundi ou mardi ",
            "on vous rappelle ",
            "si vous n'avez pas de nouvelles ",
            "d'ici la fin de la semaine prochaine ",
            "n'hésitez pas à ",
            "vous pouvez bien ",
            "le 12 ou le 13 mars, ",
            "entre le 12 et ",
            "vingt et ",
            "quatre-vingt-",
            "deux ",
            "vous ",
            "de ",
            "à ",
            "la ",
            "((",
            "[[",
            "1",
            "1/",
            "1 ",
            "le 1 ",
            "06 ",
            "r",
            "rapplez ",
            "rxpxlex ",
            "é",
            "e\u0301",
            "\u200b",
            "\ud83d\ude00",
            "\u00a0",
            ",",
            ".",
            "\n",
            "'",
            "-",
            "la semaine du lundi 12 mars au vendredi ",
            "envoyez-moi vous donner une petite réponse ",
            "début milieu fin mi ",
            "dans le courant du mois de la semaine ");

    @BeforeAll
    static void warmUp() {
        for (int round = 0; round < ROUNDS; round++) {
            Corpus.own().forEach(each -> READER.read(each.phrase(), each.interviewAt(), Region.METROPOLE));
            hostile().forEach(HostilePhrasesTests::read);
        }
    }

    @Test
    void aPhraseTakesLessThanAMillisecondOnAverage() {
        List<Corpus.Case> cases = Corpus.own();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            cases.forEach(each -> READER.read(each.phrase(), each.interviewAt(), Region.METROPOLE));
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best / cases.size()).isLessThan(1_000_000);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void noPhraseTakesLong(String phrase) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            read(phrase);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertThat(best / 1_000_000).isLessThan(50);
    }

    @Test
    void twiceThePhraseTakesTwiceAsLong() {
        assertThat(Growth.faults(NextStepsReader.MAX_LENGTH, 1, HostilePhrasesTests::read))
                .isEmpty();
    }

    @Test
    void aPhraseThatIsTooLongIsRefused() {
        read("a".repeat(NextStepsReader.MAX_LENGTH));
        assertThatIllegalArgumentException().isThrownBy(() -> read("a".repeat(NextStepsReader.MAX_LENGTH + 1)));
    }

    static Stream<String> hostile() {
        return PARTS.stream()
                .map(part -> part.repeat(NextStepsReader.MAX_LENGTH).substring(0, NextStepsReader.MAX_LENGTH));
    }

    private static void read(String phrase) {
        ReadingCheck.check(READER.read(phrase, INTERVIEW, Region.METROPOLE), phrase, INTERVIEW);
    }
}
