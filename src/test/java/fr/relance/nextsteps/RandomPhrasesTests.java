package fr.relance.nextsteps;

import fr.relance.planning.FrenchHolidays;
import fr.relance.planning.Region;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is typed, the reading can be shown and planned with. */
class RandomPhrasesTests {

    private static final String LETTERS =
            "aàbcdeéèfhijlmnopqrstuvz 0123456789'\u2019-/.,:;()!?\u00a0\u0301\u0153\ud83d\ude00\n\t";

    private final NextStepsReader reader = new NextStepsReader(FrenchHolidays.calendar());

    @Test
    void anyCharactersAreRead() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            String phrase = random.ints(random.nextInt(80), 0, LETTERS.length())
                    .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                    .collect(Collectors.joining());
            check(phrase, random);
        }
    }

    @Test
    void anySaladOfTheWordsOfTheCorpusIsRead() {
        Random random = new Random(2);
        List<String> words = Corpus.own().stream()
                .flatMap(each -> Stream.of(each.phrase().split(" ")))
                .distinct()
                .toList();
        for (int i = 0; i < 20_000; i++) {
            String phrase = random.ints(1 + random.nextInt(14), 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(" "));
            check(phrase, random);
        }
    }

    @Test
    void anyTwoPhrasesTogetherAreRead() {
        Random random = new Random(3);
        List<Corpus.Case> cases = Corpus.own();
        for (int i = 0; i < 10_000; i++) {
            String one = cases.get(random.nextInt(cases.size())).phrase();
            String other = cases.get(random.nextInt(cases.size())).phrase();
            check(
                    one.substring(random.nextInt(one.length())) + " "
                            + other.substring(0, random.nextInt(other.length())),
                    random);
        }
    }

    private void check(String phrase, Random random) {
        LocalDateTime interview = LocalDateTime.of(2020, 1, 1, 0, 0).plusMinutes(random.nextInt(30 * 365 * 24 * 60));
        Reading reading = reader.read(phrase, interview, Region.METROPOLE);
        ReadingCheck.check(reading, phrase, interview);
    }
}
