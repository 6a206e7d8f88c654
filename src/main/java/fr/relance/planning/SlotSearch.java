package fr.relance.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Walks from the day on which a chain stands to the first slot, and lets the chain say what was passed over. */
final class SlotSearch {

    private static final HalfDay[] HALVES = HalfDay.values();

    private final WorkCalendar calendar;

    SlotSearch(WorkCalendar calendar) {
        this.calendar = calendar;
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
    Slot firstAfter(ReasonChain chain, Situation situation) {
        Slot slot = leftOn(chain, situation);
        while (slot == null) {
            chain.skip(Rule.PASSED);
            slot = leftOn(chain, situation);
        }
        return slot;
    }

    /** The slots of one day that are still to come, in order: the first, or null. */
    @Nullable
    Slot leftOn(LocalDate day, Situation situation) {
        for (HalfDay half : HALVES) {
            if (calendar.hasSlot(day, half, situation.region())) {
                Slot slot = new Slot(day, half);
                if (slot.at(situation.channel()).isAfter(situation.now())) {
                    return slot;
                }
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
}
