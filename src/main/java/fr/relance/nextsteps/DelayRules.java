package fr.relance.nextsteps;

import static fr.relance.nextsteps.TimeRule.of;

import fr.relance.nextsteps.Meaning.Delay;
import fr.relance.planning.Timing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Delays: so many days, hours, weeks, months. */
final class DelayRules {

    private static final int HOURS_A_DAY = 24;
    private static final int MONTHS_A_YEAR = 12;

    private static final String COMING = "[a venir|qui viennent|qui viens|qui vient|qui suivent|qui arrivent]";

    static final List<TimeRule> ALL = List.of(
            of("<n:a> [{size}] <unit:u> [{size}] [<working:x>] " + COMING, DelayRules::counted),
            of("<n:b> [{or}|,] <n:a> [{size}] <unit:u> [{size}] [<working:x>] " + COMING, DelayRules::counted),
            of(
                    "<n:b> [{size}] <unit:u> [,] [voire|ou] <n:a> (maximum|grand maximum|au maximum|au plus|tout au plus)",
                    DelayRules::counted),
            of("<n:b> / <n:a> (jour|semaine|mois|heure)", DelayRules::slashed),
            of("<n:b> [{size}] <unit:u> (ou|a|voire|-) <n:a>", DelayRules::more),
            of("[un|une] [{size}] <roughly:a> [de] <unit:u> [<working:x>] " + COMING, DelayRules::counted),
            of("[un|une] [{size}] <roughly:a>", DelayRules::idiom),
            of("(un|1) mois et demi", (match, days) -> new Delay(6, Timing.Unit.WEEKS, true)),
            of("(une|1) semaine et demi", (match, days) -> new Delay(11, Timing.Unit.DAYS, true)),
            of("(un|1) an", (match, days) -> new Delay(12, Timing.Unit.MONTHS, true)),
            of("dans le mois [qui vient|qui suit]", (match, days) -> new Delay(1, Timing.Unit.MONTHS, false)));

    private DelayRules() {}

    private static @Nullable Meaning slashed(Match match, Days days) {
        match.put(
                'u',
                TimeWords.UNITS.getOrDefault(match.words().at(match.end() - 1).word(), 0));
        return counted(match, days);
    }

    /** « Une semaine ou deux », not « trois semaines à un mois ». */
    private static @Nullable Meaning more(Match match, Days days) {
        boolean other =
                TimeWords.UNITS.containsKey(match.words().at(match.end()).word());
        return other ? null : counted(match, days);
    }

    private static @Nullable Meaning counted(Match match, Days days) {
        int amount = match.get('a');
        boolean working = match.has('x');
        return switch (match.get('u')) {
            case TimeWords.HOUR ->
                Introductions.ofHours(match.words(), match.start(), amount)
                        ? delay(
                                (amount + HOURS_A_DAY - 1) / HOURS_A_DAY,
                                working ? Timing.Unit.WORKING_DAYS : Timing.Unit.DAYS)
                        : null;
            case TimeWords.DAY -> working ? delay(amount, Timing.Unit.WORKING_DAYS) : calendarDays(amount);
            case TimeWords.WEEK -> delay(amount, Timing.Unit.WEEKS);
            case TimeWords.MONTH -> delay(amount, Timing.Unit.MONTHS);
            default -> delay(amount > 1 ? Integer.MAX_VALUE : MONTHS_A_YEAR, Timing.Unit.MONTHS);
        };
    }

    /** « huitaine » and « quinzaine » alone are a delay and nothing else, unless they count something. */
    private static @Nullable Meaning idiom(Match match, Days days) {
        boolean counting = match.words().is(match.end(), "de") || match.words().is(match.end(), "d");
        boolean idiom = match.get('a') == 8 || match.get('a') == 15;
        Delay delay = calendarDays(match.get('a'));
        return idiom && !counting ? new Delay(delay.amount(), delay.unit(), false) : null;
    }

    /** « Huit jours » are a week, « quinze jours » are two. */
    private static Delay calendarDays(int amount) {
        return switch (amount) {
            case 8 -> delay(1, Timing.Unit.WEEKS);
            case 15 -> delay(2, Timing.Unit.WEEKS);
            default -> delay(amount, Timing.Unit.DAYS);
        };
    }

    private static Delay delay(int amount, Timing.Unit unit) {
        return new Delay(amount, unit, true);
    }
}
