package fr.relance.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.planning.FrenchHolidays;
import fr.relance.planning.Region;
import fr.relance.planning.Timing;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class NumeralsTests {

    private static final String[] SMALL = {
        "",
        "un",
        "deux",
        "trois",
        "quatre",
        "cinq",
        "six",
        "sept",
        "huit",
        "neuf",
        "dix",
        "onze",
        "douze",
        "treize",
        "quatorze",
        "quinze",
        "seize",
        "dix-sept",
        "dix-huit",
        "dix-neuf"
    };
    private static final String[] TENS = {"", "", "vingt", "trente", "quarante", "cinquante", "soixante"};
    private static final LocalDateTime INTERVIEW = LocalDateTime.of(2026, 3, 3, 10, 0);

    private final NextStepsReader reader = new NextStepsReader(FrenchHolidays.calendar());

    @Test
    void everyNumberInLettersUpToNinetyNineIsRead() {
        for (int number = 1; number < 100; number++) {
            String letters = letters(number);
            Timing expected = switch (number) {
                case 8 -> new Timing.Within(1, Timing.Unit.WEEKS);
                case 15 -> new Timing.Within(2, Timing.Unit.WEEKS);
                default -> new Timing.Within(number, Timing.Unit.DAYS);
            };
            assertThat(timing(letters + " jours")).as(letters).isEqualTo(expected);
            assertThat(timing(letters.replace('-', ' ') + " jours")).as(letters).isEqualTo(expected);
            assertThat(timing(number + "j")).as(letters).isEqualTo(expected);
            assertThat(timing(number + " jours ouvrés"))
                    .as(letters)
                    .isEqualTo(new Timing.Within(number, Timing.Unit.WORKING_DAYS));
        }
    }

    private Timing timing(String delay) {
        return reader.read("Réponse sous " + delay, INTERVIEW, Region.METROPOLE)
                .nextSteps()
                .timing();
    }

    private static String letters(int number) {
        if (number < 20) {
            return SMALL[number];
        }
        if (number >= 80) {
            return number == 80 ? "quatre-vingts" : "quatre-vingt-" + SMALL[number - 80];
        }
        int ten = number >= 70 ? 6 : number / 10;
        int rest = number - ten * 10;
        if (rest == 0) {
            return TENS[ten];
        }
        return TENS[ten] + (rest == 1 || rest == 11 ? " et " : "-") + SMALL[rest];
    }
}
