package fr.relance.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.planning.FrenchHolidays;
import fr.relance.planning.Region;
import fr.relance.planning.Timing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every day of several years against dates that are counted one by one. */
class DateSweepTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    private final NextStepsReader reader = new NextStepsReader(FrenchHolidays.calendar());

    @Test
    void aWeekdayIsTheFirstOneAfterTheInterview() {
        weekdays("Rappelez-moi %s", (day, weekday) -> after(day, weekday));
        weekdays("On vous rappelle %s prochain", (day, weekday) -> after(day, weekday));
        weekdays("Réponse d'ici %s", (day, weekday) -> after(day, weekday));
        weekdays(
                "on vous dit ca %s en huit",
                (day, weekday) -> after(day, weekday).plusDays(7));
        weekdays("Réponse %s en quinze", (day, weekday) -> after(day, weekday).plusDays(14));
        weekdays("Réponse avant %s", (day, weekday) -> after(day, weekday).minusDays(1));
        weekdays(
                "Réponse %s de la semaine prochaine",
                (day, weekday) -> nextMonday(day).plusDays(weekday.ordinal()));
    }

    @Test
    void aWeekIsItsFridayItsBeginningTheTuesdayItsMiddleTheWednesday() {
        days("Réponse la semaine prochaine", day -> nextMonday(day).plusDays(4));
        days("Réponse fin de semaine prochaine", day -> nextMonday(day).plusDays(4));
        days("Réponse début de semaine prochaine", day -> nextMonday(day).plusDays(1));
        days("Réponse milieu de semaine prochaine", day -> nextMonday(day).plusDays(2));
        for (String said :
                new String[] {"cette semaine", "dans la semaine", "en fin de semaine", "d'ici la fin de la semaine"}) {
            days("Réponse " + said, day -> after(day, DayOfWeek.FRIDAY));
        }
    }

    @Test
    void aDayOfTheMonthIsTheFirstOneAfterTheInterview() {
        for (int number = 1; number <= 31; number++) {
            int wanted = number;
            days(
                    "on vous rappelle le " + number,
                    day -> firstWith(day.plusDays(1), each -> each.getDayOfMonth() == wanted));
        }
    }

    @Test
    void aDayOfAMonthIsTheFirstOneThatIsNotOver() {
        for (LocalDate said = LocalDate.of(2025, 1, 1); said.getYear() == 2025; said = said.plusDays(11)) {
            LocalDate wanted = said;
            String month = said.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
            days(
                    "Réponse le " + said.getDayOfMonth() + " " + month,
                    day -> firstWith(
                            day,
                            each -> each.getMonth() == wanted.getMonth()
                                    && each.getDayOfMonth() == wanted.getDayOfMonth()));
            days(
                    "Réponse le " + said.getDayOfMonth() + "/" + said.getMonthValue(),
                    day -> firstWith(
                            day,
                            each -> each.getMonth() == wanted.getMonth()
                                    && each.getDayOfMonth() == wanted.getDayOfMonth()));
        }
    }

    @Test
    void theEndOfAMonthIsItsLastDay() {
        days(
                "Réponse fin du mois",
                day -> firstWith(day, each -> each.plusDays(1).getDayOfMonth() == 1));
        days(
                "Réponse fin février",
                day -> firstWith(
                        day,
                        each -> each.getMonthValue() == 2 && each.plusDays(1).getDayOfMonth() == 1));
        days(
                "Réponse mi-avril",
                day -> firstWith(day, each -> each.getMonthValue() == 4 && each.getDayOfMonth() == 15));
        days(
                "Réponse début mai",
                day -> firstWith(day, each -> each.getMonthValue() == 5 && each.getDayOfMonth() == 10));
        days("Réponse en juin", day -> firstWith(day, each -> each.getMonthValue() == 6 && each.getDayOfMonth() == 30));
        days(
                "Réponse avant la fin de l'année",
                day -> firstWith(day, each -> each.getMonthValue() == 12 && each.getDayOfMonth() == 31));
    }

    private void weekdays(String said, BiFunction<LocalDate, DayOfWeek, LocalDate> expected) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String name = weekday.getDisplayName(TextStyle.FULL, Locale.FRENCH);
            days(said.formatted(name), day -> expected.apply(day, weekday));
        }
    }

    private void days(String phrase, UnaryOperator<LocalDate> expected) {
        Stream.iterate(FIRST, day -> !day.isAfter(LAST), day -> day.plusDays(1))
                .forEach(day -> assertThat(date(phrase, day))
                        .as(phrase + " said on " + day)
                        .isEqualTo(expected.apply(day)));
    }

    private @Nullable LocalDate date(String phrase, LocalDate day) {
        Reading reading = reader.read(phrase, day.atTime(10, 0), Region.METROPOLE);
        return reading.nextSteps().timing() instanceof Timing.OnDate said ? said.date() : null;
    }

    private static LocalDate after(LocalDate day, DayOfWeek weekday) {
        return firstWith(day.plusDays(1), each -> each.getDayOfWeek() == weekday);
    }

    private static LocalDate nextMonday(LocalDate day) {
        return after(day, DayOfWeek.MONDAY);
    }

    private static LocalDate firstWith(LocalDate from, Predicate<LocalDate> wanted) {
        LocalDate day = from;
        while (!wanted.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
