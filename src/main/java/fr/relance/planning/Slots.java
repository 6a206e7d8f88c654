package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The slots from which a person chooses who moves a follow-up by hand; see docs/planning.md, "Slots". */
public final class Slots {

    private final WorkCalendar calendar;

    public Slots(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The first slots strictly after a moment, in order.
     *
     * @param after in the years 2000 to 2100, else {@link InvalidFacts}
     * @param count how many, at least 0
     */
    public List<LocalDateTime> next(LocalDateTime after, Channel channel, Region region, int count) {
        check(after.toLocalDate());
        List<LocalDateTime> found = new ArrayList<>(count);
        for (LocalDate day = after.toLocalDate(); found.size() < count; day = day.plusDays(1)) {
            for (HalfDay half : HalfDay.values()) {
                LocalDateTime at = at(day, half, channel);
                if (found.size() < count && at.isAfter(after) && calendar.hasSlot(day, half, region)) {
                    found.add(at);
                }
            }
        }
        return List.copyOf(found);
    }

    /** Why that half of the day is avoided, null if it is a slot; outside the years 2000 to 2100 {@link InvalidFacts}. */
    public @Nullable AvoidedSlot avoided(LocalDate day, HalfDay half, Region region) {
        check(day);
        if (calendar.hasSlot(day, half, region)) {
            return null;
        }
        if (calendar.isOff(day, region)) {
            return AvoidedSlot.DAY_OFF;
        }
        if (!calendar.hasSlot(day, region)) {
            return AvoidedSlot.BRIDGE;
        }
        return half == HalfDay.MORNING ? AvoidedSlot.RETURN_MORNING : AvoidedSlot.LEAVING_AFTERNOON;
    }

    /** The local date-time at which a message of the channel leaves in that half of the day, be it a slot or not. */
    public LocalDateTime at(LocalDate day, HalfDay half, Channel channel) {
        return new Slot(day, half).at(channel);
    }

    private static void check(LocalDate day) {
        new FactCheck().years("day", day).refuse();
    }
}
