package fr.relance.nextsteps;

import static fr.relance.nextsteps.TimeRule.of;

import fr.relance.nextsteps.Meaning.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weeks and their parts. A whole week means its Friday, its beginning the Tuesday, its middle the Wednesday. */
final class WeekRules {

    static final List<TimeRule> ALL = List.of(
            of("(cette semaine | {during} [de] [la] semaine) [ci]", (match, days) -> days.thisWeek()),
            of("d ici la semaine", WeekRules::thisOne),
            of(
                    "[le|la] [tout|toute] <part:p> [de] [la|cette] semaine [ci]",
                    (match, days) -> days.comingPartOfWeek(match.get('p'))),
            of("[{during} [de]] [la] semaine {next}", (match, days) -> days.week(1)),
            of("[le|la] [tout|toute] <part:p> [de] [la] semaine {next}", WeekRules::partOfNextWeek),
            of(
                    "[{during}] [la] semaine {next} [,] [plutot] [en|au|a la|vers le|vers la] <part:p> [de] [la] [semaine]",
                    WeekRules::partOfNextWeek),
            of(
                    "[la] semaine {next} (ou|voire|ou bien) (celle d apres|[la] [semaine] suivante|[la] semaine d apres)",
                    (match, days) -> days.week(2)),
            of("(dans|pour|d ici) la semaine d apres", (match, days) -> days.week(1)),
            of(
                    "[[le|la] <part:p> [de]] [{during}] [la] semaine du [<weekday:w>] <day:d> [<month:m>]"
                            + " [au [<weekday>] <day> [<month:m>]]",
                    WeekRules::weekOf),
            of("[[le|la] <part:p> [de]] [{during}] [la] semaine [numero|n|no|num] <day:k>", WeekRules::numbered),
            of("semaine <day> (ou|a|et|-|voire) <day:k>", WeekRules::numbered),
            of("d ici [a] [le|au] week end", (match, days) -> days.thisWeek()),
            of("[ce|le] week end [prochain|qui vient]", WeekRules::weekEnd),
            of("[la] <rank:r> semaine (de|d|du mois de|du mois d) <month:m>", WeekRules::ofMonth),
            of("[la] <rank:r> quinzaine (de|d|du mois de|du mois d) <month:m>", WeekRules::halfOfMonth));

    private WeekRules() {}

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
        return new Day(sunday, days.thisWeek().date(), Meaning.Precision.DATE);
    }

    private static Meaning ofMonth(Match match, Days days) {
        return week(days.weekOfMonth(match.get('r'), match.get('m')));
    }

    private static Meaning halfOfMonth(Match match, Days days) {
        return Day.end(days.partOfMonth(match.get('r') == 1 ? 1 : 2, match.get('m'), 0));
    }
}
