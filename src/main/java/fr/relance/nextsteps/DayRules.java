package fr.relance.nextsteps;

import static fr.relance.nextsteps.TimeRule.always;
import static fr.relance.nextsteps.TimeRule.of;

import fr.relance.nextsteps.Meaning.Day;
import fr.relance.nextsteps.Meaning.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Single days: today, weekdays, dates; and times of day. */
final class DayRules {

    private static final int CENTURY = 2000;
    private static final int NOON = 12;
    private static final String NEAR =
            "[a|vers [les]|sur les|pour|aux alentours de|aux environs de|autour de|sur le coup de] ";

    static final List<TimeRule> DAYS = List.of(
            of(
                    "aujourdhui | aujourd hui | auj | ce jour | (des|pour|jusqu a) ce soir | ce soir | ce midi | cet apres midi"
                            + " | cette apres midi | tout a l heure | dans l heure | cette apres | dans la journee d aujourd hui",
                    (match, days) -> Day.of(days.today())),
            of("demain", (match, days) -> Day.of(days.today().plusDays(1))),
            of(
                    "(apres demain|surlendemain)",
                    (match, days) -> Day.of(days.today().plusDays(2))),
            of("demain en (huit|8)", (match, days) -> Day.of(days.today().plusDays(8))),
            of("aujourd hui en (huit|8)", (match, days) -> Day.of(days.today().plusDays(7))),
            always(
                    new Meaning.PartOfDay(true),
                    "dans la journee",
                    "[en|a la] fin de [la] journee",
                    "courant de [la] journee",
                    "(dans|en cours de|courant|dans le courant de|courant de) [l] apres midi",
                    "dans la soiree"),
            always(
                    new Meaning.PartOfDay(false),
                    "(matin|midi|soir|apres midi|soiree|matinee|journee)",
                    "[en|dans] [la|le] [tout] (debut|fin|milieu|cours|courant) [de|d] [la] (matinee|soiree|apres midi)",
                    "(en|dans) [la|l] (matinee|soiree|matin)",
                    "en (debut|milieu|cours) de journee",
                    "(au|le) (matin|soir|midi|reveil)",
                    "a la premiere heure",
                    "premiere heure"),
            always(
                    new Meaning.Other(),
                    "hier",
                    "(on|nous) (est|sommes) [donc|deja|bien] [le] <weekday> [<day> [<month>]]",
                    "avant hier",
                    "ce matin",
                    "(lundi|mardi|mercredi|jeudi|vendredi) dernier",
                    "la semaine derniere",
                    "le mois dernier"),
            of("[ce|de|le] <weekday:w> [{next}]", (match, days) -> weekday(days.next(match.get('w')))),
            of(
                    "[ce|de|le] <weekday:w> [prochain] (en|de|dans) (huit|8) [jour]",
                    (match, days) -> Day.of(days.next(match.get('w')).plusWeeks(1))),
            of(
                    "[ce|de|le] <weekday:w> [prochain] (en|de|dans) (quinze|15|quinzaine) [jour]",
                    (match, days) -> Day.of(days.next(match.get('w')).plusWeeks(2))),
            of(
                    "[le] <weekday:w> [de|d] [la] semaine {next} | [la] semaine {next} [,] [le] <weekday:w>",
                    (match, days) -> weekday(days.inWeek(1, DayOfWeek.of(match.get('w'))))),
            of("[le] <weekday:w> [de] cette semaine", DayRules::thisWeeks),
            of("(le|au|du|ce) [<weekday:w>] <day:d> [(prochain|courant|du mois)]", DayRules::dayOfMonth),
            of("[ce] <weekday:w> [prochain] [,] [le|au] <day:d>", DayRules::dayOfMonth),
            of("[le|au|du] [<weekday:w>] <day:d> du mois prochain", DayRules::dayOfNextMonth),
            of(
                    "[ce] [le|au|du] [<weekday:w>] [prochain] [,] [le|au] <day:d> [du mois de] [de] <month:m> [prochain|<year:y>]",
                    DayRules::dated),
            of("[le|au|du] [<weekday:w>] [,] [le] <two:d> (/|-) <two:m> [(/|-) (<year:y>|<two:s>)]", DayRules::dated),
            of("[le] <year:y> - <two:m> - <two:d>", DayRules::dated),
            of("[le|au|du] <weekday:w> <two:d> / <two:m>", DayRules::dated),
            of(
                    "(le|du) [<weekday:v>] <day:f> {or} [le|au] [<weekday:w>] <day:d> [<month:m> [<year:y>]]",
                    DayRules::range));

    /** Times of day. */
    static final List<TimeRule> HOURS = List.of(
            of(NEAR + "<n:h> heure [<n:m>] [pile|precise|precises|environ]", DayRules::time),
            of(NEAR + "<n:h> heure [<n:m>] du matin", DayRules::time),
            of(NEAR + "<n:h> heure [<n:m>] (de l apres midi|du soir)", DayRules::afterNoon),
            of(NEAR + "<n:h> heure et demi", (match, days) -> at(match.get('h'), 30)),
            of(NEAR + "<n:h> heure et quart", (match, days) -> at(match.get('h'), 15)),
            of(NEAR + "<n:h> heure moins [le] quart", (match, days) -> at(match.get('h') - 1, 45)),
            of("(a|vers) midi [<n:m>] [pile]", (match, days) -> at(NOON, match.get('m', 0))),
            of("(a|vers) midi et demi", (match, days) -> at(NOON, 30)),
            of("(a|vers) midi et quart", (match, days) -> at(NOON, 15)));

    private DayRules() {}

    private static Day weekday(LocalDate date) {
        return Day.exactly(date, Precision.WEEKDAY);
    }

    private static Meaning thisWeeks(Match match, Days days) {
        LocalDate day = days.inWeek(0, DayOfWeek.of(match.get('w')));
        return weekday(day.isAfter(days.today()) ? day : days.next(match.get('w')));
    }

    private static Meaning dayOfMonth(Match match, Days days) {
        return checked(match, days.dayOfMonth(match.get('d')), Precision.DAY_OF_MONTH);
    }

    private static Meaning dayOfNextMonth(Match match, Days days) {
        LocalDate next = days.today().plusMonths(1);
        return checked(match, Days.date(next.getYear(), next.getMonthValue(), match.get('d')), Precision.DATE);
    }

    private static @Nullable Meaning dated(Match match, Days days) {
        int year = match.has('s') ? CENTURY + match.get('s') : match.get('y', 0);
        LocalDate date = year > 0
                ? Days.date(year, match.get('m'), match.get('d'))
                : days.dayAndMonth(match.get('d'), match.get('m'));
        return checked(match, date, Precision.DATE);
    }

    private static Meaning range(Match match, Days days) {
        if (match.has('m')) {
            Meaning end = dated(match, days);
            return end == null ? new Meaning.Impossible() : end;
        }
        LocalDate first = days.dayOfMonth(match.get('f'));
        LocalDate last = first == null ? null : new Days(first).dayOfMonth(match.get('d'));
        return checked(match, last, Precision.DATE);
    }

    private static Meaning checked(Match match, @Nullable LocalDate date, Precision precision) {
        if (date == null) {
            return new Meaning.Impossible();
        }
        boolean agrees = !match.has('w') || date.getDayOfWeek().getValue() == match.get('w');
        return Day.exactly(date, agrees ? precision : Precision.MISMATCH);
    }

    private static @Nullable Meaning time(Match match, Days days) {
        return at(match.get('h'), match.get('m', 0));
    }

    private static @Nullable Meaning afterNoon(Match match, Days days) {
        int hour = match.get('h');
        return at(hour < NOON ? hour + NOON : hour, match.get('m', 0));
    }

    private static @Nullable Meaning at(int hour, int minute) {
        boolean exists = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        return exists ? new Meaning.Hour(LocalTime.of(hour, minute)) : null;
    }
}
