package fr.relance.nextsteps;

import static fr.relance.nextsteps.TimeRule.of;

import fr.relance.nextsteps.Meaning.Day;
import fr.relance.nextsteps.Meaning.Precision;
import java.time.LocalDate;
import java.util.List;

/** Months, their parts, and the end of a year. */
final class MonthRules {

    private static final int DECEMBER = 12;

    static final List<TimeRule> ALL = List.of(
            of("[le|la] [tout|toute] <part:p> [du mois] [de|d] <month:m> [<year:y>|prochain]", MonthRules::partOfMonth),
            of("[{during}] [le|du|au] mois (de|d) <month:m> [<year:y>|prochain]", MonthRules::month),
            of(
                    "(courant|en cours de|dans le courant de|dans le courant d|au cours de) <month:m> [<year:y>|prochain]",
                    MonthRules::month),
            of("en <month:m> [<year:y>|prochain]", MonthRules::month),
            of("<month:m> [<year:y>|prochain]", MonthRules::bareMonth),
            of(
                    "[le|la] [tout|toute] <part:p> [de|du] [ce] mois [ci]",
                    (match, days) -> part(match, days.partOfThisMonth(match.get('p')))),
            of(
                    "[le|la] [tout|toute] <part:p> [de|du] mois {next}",
                    (match, days) -> part(match, days.partOfNextMonth(match.get('p')))),
            of(
                    "(courant|au cours|dans le courant|en cours|dans le cours) [du|de] [ce] mois [ci] | ce mois [ci]",
                    (match, days) -> Day.end(days.partOfThisMonth(2))),
            of("[{during} [le|du]] [le|du] mois {next}", MonthRules::nextMonth),
            of(
                    "[la] [toute] fin [de|d] [l|cette] annee",
                    (match, days) -> Day.end(LocalDate.of(days.today().getYear(), DECEMBER, 31))),
            of("[la] fin <year:y>", (match, days) -> Day.end(LocalDate.of(match.get('y'), DECEMBER, 31))));

    private MonthRules() {}

    private static Meaning partOfMonth(Match match, Days days) {
        return part(match, days.partOfMonth(match.get('p'), match.get('m'), match.get('y', 0)));
    }

    /** « Avant début avril » is before April, « avant la mi-avril » before the 15th, « avant fin avril » its end. */
    private static Day part(Match match, LocalDate day) {
        return switch (match.get('p')) {
            case 0 -> Day.span(day.withDayOfMonth(1), day);
            case 1 -> Day.span(day, day);
            default -> Day.end(day);
        };
    }

    private static Day month(Match match, Days days) {
        LocalDate last = days.partOfMonth(2, match.get('m'), match.get('y', 0));
        return Day.span(last.withDayOfMonth(1), last);
    }

    private static Day bareMonth(Match match, Days days) {
        Day month = month(match, days);
        return new Day(month.date(), month.before(), Precision.BARE_MONTH);
    }

    private static Day nextMonth(Match match, Days days) {
        LocalDate last = days.partOfNextMonth(2);
        return Day.span(last.withDayOfMonth(1), last);
    }
}
