package fr.relance.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * From the target or agreed day, on which the chain stands, to the moment: walks to the first slot, and lets the chain say what was
 * passed over; see docs/planning.md, "The slot".
 */
final class SlotChoice {

    private static final HalfDay[] HALVES = HalfDay.values();

    private final WorkCalendar calendar;
    private final int staleAfterDays;

    SlotChoice(WorkCalendar calendar, PlanningRules rules) {
        this.calendar = calendar;
        this.staleAfterDays = rules.staleAfterDays();
    }

    /** The first slot from the target day, failing that the next of the same day, failing that a late plan. */
    Placement onTarget(ReasonChain chain, Situation situation, boolean oursToChoose) {
        int target = chain.length();
        LocalDate day = first(chain, situation.region(), oursToChoose).day();
        Slot slot = leftOn(day, situation);
        return slot == null ? late(chain.backTo(target), situation) : settled(chain, slot, situation);
    }

    /** On the agreed day, at the agreed time if there is one: a promise is kept, or it is late. */
    Placement onAgreed(ReasonChain chain, Situation situation, @Nullable LocalTime time) {
        LocalDate day = chain.day();
        if (time != null) {
            return chosen(chain, situation, day.atTime(time));
        }
        if (calendar.isOff(day, situation.region())) {
            return movedOn(chain, situation);
        }
        Slot slot = leftOn(day, situation);
        return slot != null ? settled(chain, slot, situation) : anyHour(chain, situation);
    }

    private Placement movedOn(ReasonChain chain, Situation situation) {
        int agreed = chain.length();
        Slot slot = first(chain, situation.region(), false);
        if (!slot.at(situation.channel()).isAfter(situation.now())) {
            return late(chain.backTo(agreed), situation);
        }
        return settled(chain, slot, situation).remark(true, Advisory.AGREED_DAY_MOVED);
    }

    private Placement anyHour(ReasonChain chain, Situation situation) {
        LocalDateTime morning = new Slot(chain.day(), HalfDay.MORNING).at(situation.channel());
        LocalDateTime afternoon = new Slot(chain.day(), HalfDay.AFTERNOON).at(situation.channel());
        return chosen(chain, situation, morning.isAfter(situation.now()) ? morning : afternoon);
    }

    private Placement chosen(ReasonChain chain, Situation situation, LocalDateTime at) {
        if (!at.isAfter(situation.now())) {
            return late(chain, situation);
        }
        boolean usual = calendar.hasSlot(at.toLocalDate(), HalfDay.of(at.toLocalTime()), situation.region());
        return Placement.of(at, chain).remark(!usual, Advisory.RECRUITER_CHOSE);
    }

    private Placement settled(ReasonChain chain, Slot slot, Situation situation) {
        return Placement.of(settle(chain, slot, situation), chain);
    }

    private Placement late(ReasonChain chain, Situation situation) {
        LocalDate due = chain.day();
        LocalDate today = situation.now().toLocalDate();
        chain.say(Rule.LATE, today);
        boolean stale = ChronoUnit.DAYS.between(due, today) > staleAfterDays;
        return settled(chain, firstAfter(chain, situation), situation)
                .remark(true, Advisory.LATE)
                .remark(stale, Advisory.STALE);
    }

    /** The earliest slot; where the day is ours to choose, only midweek outside the quiet period counts. */
    Slot first(ReasonChain chain, Region region, boolean oursToChoose) {
        Rule cause = cause(chain.day(), region, oursToChoose);
        while (cause != null) {
            chain.skip(cause);
            cause = cause(chain.day(), region, oursToChoose);
        }
        return earliest(chain.day(), region);
    }

    /** The earliest slot after a moment. */
    private Slot firstAfter(ReasonChain chain, Situation situation) {
        Slot slot = leftOn(chain, situation);
        while (slot == null) {
            chain.skip(Rule.PASSED);
            slot = leftOn(chain, situation);
        }
        return slot;
    }

    /** The slots of one day that are still to come, in order: the first, or null. */
    private @Nullable Slot leftOn(LocalDate day, Situation situation) {
        for (HalfDay half : HALVES) {
            Slot slot = new Slot(day, half);
            if (slot.at(situation.channel()).isAfter(situation.now())
                    && calendar.hasSlot(day, half, situation.region())) {
                return slot;
            }
        }
        return null;
    }

    /** Why a slot in the afternoon is not one in the morning. */
    LocalDateTime settle(ReasonChain chain, Slot slot, Situation situation) {
        if (slot.half() == HalfDay.AFTERNOON && calendar.isOff(slot.day().minusDays(1), situation.region())) {
            chain.say(Rule.RETURN_MORNING, slot.day());
        }
        return slot.at(situation.channel());
    }

    private @Nullable Slot leftOn(ReasonChain chain, Situation situation) {
        first(chain, situation.region(), false);
        return leftOn(chain.day(), situation);
    }

    private Slot earliest(LocalDate day, Region region) {
        return new Slot(day, calendar.isOff(day.minusDays(1), region) ? HalfDay.AFTERNOON : HalfDay.MORNING);
    }

    private @Nullable Rule cause(LocalDate day, Region region, boolean oursToChoose) {
        if (calendar.isOff(day, region)) {
            return Rule.DAY_OFF;
        }
        if (!calendar.hasSlot(day, region)) {
            return Rule.BRIDGE;
        }
        return oursToChoose ? unsuited(day) : null;
    }

    private static @Nullable Rule unsuited(LocalDate day) {
        if (Season.YEAR_END.holds(day)) {
            return Rule.QUIET_PERIOD;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.MONDAY || weekday == DayOfWeek.FRIDAY ? Rule.MIDWEEK : null;
    }

    /** What the search for a slot needs to know: the moment that counts as now, the channel and the region. */
    record Situation(LocalDateTime now, Channel channel, Region region) {}
}
