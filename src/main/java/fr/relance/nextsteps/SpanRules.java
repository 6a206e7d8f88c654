package fr.relance.nextsteps;

import static fr.relance.nextsteps.TimeRule.of;

import fr.relance.nextsteps.Meaning.Day;
import fr.relance.nextsteps.Meaning.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weeks, months and their parts. */
final class SpanRules {

    private static final int DECEMBER = 12;

    /** A whole week means its Friday, its beginning the Tuesday, its middle the Wednesday. */
    static final List<TimeRule> WEEKS = List.of(
            of("(cette semaine | {during} [de] [la] semaine) [ci]", (match, days) -> days.thisWeek()),
            of("d ici la semaine", SpanRules::thisOne),
            of(
                    "[le|la] [tout|toute] <part:p> [de] [la|cette] semaine [ci]",
                    (match, days) -> days.comingPartOfWeek(match.get('p'))),
            of("[{during} [de]] [la] semaine {next}", (match, days) -> days.week(1)),
            of("[le|la] [tout|toute] <part:p> [de] [la] semaine {next}", SpanRules::partOfNextWeek),
            of(
                    "[{during}] [la] semaine {next} [,] [plutot] [en|au|a la|vers le|vers la] <part:p> [de] [la] [semaine]",
                    SpanRules::partOfNextWeek),
            of(
                    "[la] semaine {next} (ou|voire|ou bien) (celle d apres|[la] [semaine] suivante|[la] semaine d apres)",
                    (match, days) -> days.week(2)),
            of("(dans|pour|d ici) la semaine d apres", (match, days) -> days.week(1)),
            of(
                    "[[le|la] <part:p> [de]] [{during}] [la] semaine du [<weekday:w>] <day:d> [<month:m>]"
                            + " [au [<weekday>] <day> [<month:m>]]",
                    SpanRules::weekOf),
            of("[[le|la] <part:p> [de]] [{during}] [la] semaine [numero|n|no|num] <day:k>", SpanRules::numbered),
            of("semaine <day> (ou|a|et|-|voire) <day:k>", SpanRules::numbered),
            of("d ici [a] [le|au] week end", (match, days) -> days.thisWeek()),
            of("[ce|le] week end [prochain|qui vient]", SpanRules::weekEnd),
            of("[la] <rank:r> semaine (de|d|du mois de|du mois d) <month:m>", SpanRules::ofMonth),
            of("[la] <rank:r> quinzaine (de|d|du mois de|du mois d) <month:m>", SpanRules::halfOfMonth));

    /** Months, their parts, and the end of a year. */
    static final List<TimeRule> MONTHS = List.of(
            of("[le|la] [tout|toute] <part:p> [du mois] [de|d] <month:m> [<year:y>|prochain]", SpanRules::partOfMonth),
            of("[{during}] [le|du|au] mois (de|d) <month:m> [<year:y>|prochain]", SpanRules::month),
            of(
                    "(courant|en cours de|dans le courant de|dans le courant d|au cours de) <month:m> [<year:y>|prochain]",
                    SpanRules::month),
            of("en <month:m> [<year:y>|prochain]", SpanRules::month),
            of("<month:m> [<year:y>|prochain]", SpanRules::bareMonth),
            of(
                    "[le|la] [tout|toute] <part:p> [de|du] [ce] mois [ci]",
                    (match, days) -> part(match, days.partOfThisMonth(match.get('p')))),
            of(
                    "[le|la] [tout|toute] <part:p> [de|du] mois {next}",
                    (match, days) -> part(match, days.partOfNextMonth(match.get('p')))),
            of(
                    "(courant|au cours|dans le courant|en cours|dans le cours) [du|de] [ce] mois [ci] | ce mois [ci]",
                    (match, days) -> Day.end(days.partOfThisMonth(2))),
            of("[{during} [le|du]] [le|du] mois {next}", SpanRules::nextMonth),
            of(
                    "[la] [toute] fin [de|d] [l|cette] annee",
                    (match, days) -> Day.end(LocalDate.of(days.today().getYear(), DECEMBER, 31))),
            of("[la] fin <year:y>", (match, days) -> Day.end(LocalDate.of(match.get('y'), DECEMBER, 31))));

    private SpanRules() {}

    /** « D’ici la semaine », not « d’ici la semaine du 16 ». */
    private static @Nullable Meaning thisOne(Match match, Days days) {
        Token next = match.words().at(match.end());
        boolean other = next.isNumber()
                || next.is("du")
                || next.is("numero")
                || next.word().startsWith("prochain");
        return other ? null : days.thisWeek();
    }

    private static Meaning partOfNextWeek(Match match, Days days) {
        int part = match.get('p');
        LocalDate day = days.inWeek(1, Days.partOfWeek(part));
        return part == 2 ? Day.end(day) : Day.span(days.inWeek(1, DayOfWeek.MONDAY), day);
    }

    private static Meaning weekOf(Match match, Days days) {
        DayOfWeek weekday = Days.partOfWeek(match.get('p', 2));
        if (match.has('m')) {
            LocalDate day = days.weekOf(match.get('d'), match.get('m'), weekday);
            return day == null ? new Meaning.Impossible() : week(day);
        }
        LocalDate day = days.dayOfMonth(match.get('d'));
        return day == null ? new Meaning.Impossible() : week(day.with(weekday));
    }

    /** Not « dans une semaine un collègue… », nor « une semaine 10 jours au plus ». */
    private static @Nullable Meaning numbered(Match match, Days days) {
        Token last = match.words().at(match.end() - 1);
        boolean counted = Numerals.at(match.words(), match.start() - 1) != null;
        if (counted || last.is("un") || last.is("une")) {
            return null;
        }
        LocalDate day = days.isoWeek(match.get('k'), Days.partOfWeek(match.get('p', 2)));
        return day == null ? new Meaning.Impossible() : week(day);
    }

    private static Day week(LocalDate day) {
        return Day.span(day.with(DayOfWeek.MONDAY), day);
    }

    private static Meaning weekEnd(Match match, Days days) {
        LocalDate sunday = days.next(DayOfWeek.SUNDAY.getValue());
        return new Day(sunday, days.thisWeek().date(), Precision.DATE);
    }

    private static Meaning ofMonth(Match match, Days days) {
        return week(days.weekOfMonth(match.get('r'), match.get('m')));
    }

    private static Meaning halfOfMonth(Match match, Days days) {
        return Day.end(days.partOfMonth(match.get('r') == 1 ? 1 : 2, match.get('m'), 0));
    }

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
