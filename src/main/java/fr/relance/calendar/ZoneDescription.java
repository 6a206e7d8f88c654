package fr.relance.calendar;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * What a calendar file says of its zone (VTIMEZONE): the rules that hold today, as Java knows them. The library's own list of zones is
 * left aside: it takes a second to read, and would ask another host for news.
 */
final class ZoneDescription {

    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int DAYS_OF_WEEK = DayOfWeek.values().length;

    private ZoneDescription() {}

    static VTimeZone of(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        VTimeZone description = new VTimeZone(new ComponentList<>(observances(rules)));
        description.add(new TzId(zone.getId()));
        return description;
    }

    private static List<Observance> observances(ZoneRules rules) {
        List<ZoneOffsetTransition> past = rules.getTransitions();
        int lastChange = past.isEmpty()
                ? EVER.getYear()
                : past.get(past.size() - 1).getDateTimeBefore().getYear();
        if (rules.getTransitionRules().isEmpty()) {
            ZoneOffset always = rules.getOffset(EVER.plusYears(Math.max(0, lastChange + 1 - EVER.getYear())));
            return List.of(observance(new Standard(), always, always, EVER));
        }
        return rules.getTransitionRules().stream()
                .map(rule -> observance(rule, rule.createTransition(lastChange + 1)))
                .toList();
    }

    private static Observance observance(ZoneOffsetTransitionRule rule, ZoneOffsetTransition first) {
        Observance kind = first.isGap() ? new Daylight() : new Standard();
        Observance observance =
                observance(kind, first.getOffsetBefore(), first.getOffsetAfter(), first.getDateTimeBefore());
        observance.add(new RRule<LocalDateTime>(
                "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + day(rule)));
        return observance;
    }

    /** The last Sunday of a month, the second one, or the first one from some day on. */
    private static String day(ZoneOffsetTransitionRule rule) {
        int from = rule.getDayOfMonthIndicator();
        String name = rule.getDayOfWeek().name().substring(0, 2);
        if (from < 0 || from + DAYS_OF_WEEK - 1 == rule.getMonth().maxLength()) {
            return ";BYDAY=-1" + name;
        }
        String days = IntStream.range(from, from + DAYS_OF_WEEK)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return from % DAYS_OF_WEEK == 1
                ? ";BYDAY=" + (from / DAYS_OF_WEEK + 1) + name
                : ";BYDAY=" + name + ";BYMONTHDAY=" + days;
    }

    private static Observance observance(Observance kind, ZoneOffset from, ZoneOffset to, LocalDateTime since) {
        kind.add(new TzOffsetFrom(from));
        kind.add(new TzOffsetTo(to));
        kind.add(new DtStart<>(since));
        return kind;
    }
}
