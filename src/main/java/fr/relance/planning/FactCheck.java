package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects all that is wrong with facts, missing ones included, so that they are refused together. Values use it for themselves;
 * a reader of raw input uses it where some values could not even be built.
 */
public final class FactCheck {

    /** First year of a moment, inclusive. */
    public static final int FIRST_YEAR = 2000;

    /** Last year of a moment, inclusive. */
    public static final int LAST_YEAR = 2100;

    /** How many days after the interview an announced day may lie, inclusive. */
    public static final int MAX_DAYS_AHEAD = 366;

    private final List<Fault> faults = new ArrayList<>();

    /** The fact must be there. */
    public FactCheck present(String field, @Nullable Object value) {
        return value == null ? add(field, Problem.MISSING) : this;
    }

    /** The moment, if there is one, must lie in the years 2000 to 2100. */
    public FactCheck years(String field, @Nullable LocalDateTime moment) {
        return moment == null ? this : years(field, moment.toLocalDate());
    }

    /** The day, if there is one, must lie in the years 2000 to 2100. */
    public FactCheck years(String field, @Nullable LocalDate day) {
        boolean outside = day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR);
        return outside ? add(field, Problem.YEARS) : this;
    }

    /** The number must lie between two bounds, both inclusive. */
    public FactCheck range(String field, int value, int least, int most) {
        return value < least || value > most ? add(new Fault(field, Problem.RANGE, least, most)) : this;
    }

    /** The amount of a delay must suit its unit; without a unit, the widest bounds hold. */
    public FactCheck amount(String field, int amount, Timing.@Nullable Unit unit) {
        return range(field, amount, 1, unit == null ? Timing.Unit.DAYS.max() : unit.max());
    }

    /** What was announced, if it is a date, must lie after the interview, and within 366 days of it. */
    public FactCheck announced(@Nullable LocalDateTime interviewAt, @Nullable Timing timing) {
        return interviewAt != null && timing instanceof Timing.OnDate announced ? dated(interviewAt, announced) : this;
    }

    /** An offer, if its closing day is known, cannot close before the application was sent. */
    public FactCheck closing(@Nullable LocalDate appliedOn, @Nullable LocalDate closingOn) {
        boolean before = appliedOn != null && closingOn != null && closingOn.isBefore(appliedOn);
        return before ? add("closingOn", Problem.BEFORE_APPLICATION) : this;
    }

    /** What was found wrong so far. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Ends the check of a value. */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw new InvalidFacts(faults);
        }
    }

    private FactCheck dated(LocalDateTime interviewAt, Timing.OnDate announced) {
        LocalDate day = interviewAt.toLocalDate();
        if (announced.date().isBefore(day)) {
            return add("nextSteps.timing.date", Problem.BEFORE_INTERVIEW);
        }
        if (announced.date().toEpochDay() - day.toEpochDay() > MAX_DAYS_AHEAD) {
            return add("nextSteps.timing.date", Problem.TOO_FAR);
        }
        boolean tooEarly = announced.time() != null
                && announced.date().equals(day)
                && !announced.time().isAfter(interviewAt.toLocalTime());
        return tooEarly ? add("nextSteps.timing.time", Problem.NOT_AFTER_INTERVIEW) : this;
    }

    private FactCheck add(String field, Problem problem) {
        return add(new Fault(field, problem, 0, 0));
    }

    private FactCheck add(Fault fault) {
        faults.add(fault);
        return this;
    }
}
