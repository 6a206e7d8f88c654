package fr.relance.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds the unbroken chain of reasons: it stands at a day, and each reason moves it on or confirms it. Not thread-safe. */
final class ReasonChain {

    private final List<Reason> reasons = new ArrayList<>(8);
    private LocalDate day;

    ReasonChain(LocalDate start) {
        this.day = start;
    }

    /** The day that the chain has come to. */
    LocalDate day() {
        return day;
    }

    /** Moves to a day; a reason that moves nothing is left out. */
    ReasonChain move(Rule rule, LocalDate to) {
        return to.equals(day) ? this : say(rule, to);
    }

    /** Moves by days, of either sign. */
    ReasonChain move(Rule rule, int days) {
        return days == 0 ? this : say(rule, day.plusDays(days));
    }

    /** Moves to a day, or confirms it: the reason stands even where it moves nothing. */
    ReasonChain say(Rule rule, LocalDate to) {
        reasons.add(new Reason(rule, day, to));
        day = to;
        return this;
    }

    /** Passes over the present day; consecutive days of one cause are one reason. */
    void skip(Rule cause) {
        LocalDate next = day.plusDays(1);
        int last = reasons.size() - 1;
        if (last >= 0 && reasons.get(last).rule() == cause) {
            reasons.set(last, new Reason(cause, reasons.get(last).from(), next));
        } else {
            reasons.add(new Reason(cause, day, next));
        }
        day = next;
    }

    /** Where the chain stands now, for a later {@link #backTo}. */
    int length() {
        return reasons.size();
    }

    /** Drops the reasons given since, and stands again where they began. */
    ReasonChain backTo(int length) {
        if (length < reasons.size()) {
            day = reasons.get(length).from();
            reasons.subList(length, reasons.size()).clear();
        }
        return this;
    }

    List<Reason> reasons() {
        return reasons;
    }
}
