package fr.relance.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells which day an announcement means; see docs/planning.md, "Target day". */
public final class AnnouncedDay {

    private final WorkCalendar calendar;

    public AnnouncedDay(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last day of what was announced, counted from the interview's day; null where no day can be told. */
    public @Nullable LocalDate of(Timing timing, LocalDate interviewDay, Region region) {
        if (timing instanceof Timing.OnDate announced) {
            return announced.date();
        }
        return timing instanceof Timing.Within delay ? end(delay, interviewDay, region) : null;
    }

    private LocalDate end(Timing.Within delay, LocalDate from, Region region) {
        return switch (delay.unit()) {
            case DAYS -> from.plusDays(delay.amount());
            case WORKING_DAYS -> calendar.plusWorkingDays(from, delay.amount(), region);
            case WEEKS -> from.plusWeeks(delay.amount());
            case MONTHS -> from.plusMonths(delay.amount());
        };
    }
}
