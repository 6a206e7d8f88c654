package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** From the target or agreed day, on which the chain stands, to the moment; see docs/planning.md, "The slot". */
final class SlotChoice {

    private final WorkCalendar calendar;
    private final SlotSearch search;
    private final int staleAfterDays;

    SlotChoice(WorkCalendar calendar, PlanningRules rules) {
        this.calendar = calendar;
        this.search = new SlotSearch(calendar);
        this.staleAfterDays = rules.staleAfterDays();
    }

    /** The first slot from the target day, failing that the next of the same day, failing that a late plan. */
    Placement onTarget(ReasonChain chain, Situation situation, boolean oursToChoose) {
        int target = chain.length();
        LocalDate day = search.first(chain, situation.region(), oursToChoose).day();
        Slot slot = search.leftOn(day, situation);
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
        Slot slot = search.leftOn(day, situation);
        return slot != null ? settled(chain, slot, situation) : anyHour(chain, situation);
    }

    private Placement movedOn(ReasonChain chain, Situation situation) {
        int agreed = chain.length();
        Slot slot = search.first(chain, situation.region(), false);
        if (!slot.at(situation.channel()).isAfter(situation.now())) {
            return late(chain.backTo(agreed), situation);
        }
        return settled(chain, slot, situation).remark(Advisory.AGREED_DAY_MOVED);
    }

    private Placement anyHour(ReasonChain chain, Situation situation) {
        LocalDateTime morning = new Slot(chain.day(), HalfDay.MORNING).at(situation.channel());
        boolean inTime = morning.isAfter(situation.now());
        return chosen(
                chain, situation, inTime ? morning : new Slot(chain.day(), HalfDay.AFTERNOON).at(situation.channel()));
    }

    private Placement chosen(ReasonChain chain, Situation situation, LocalDateTime at) {
        if (!at.isAfter(situation.now())) {
            return late(chain, situation);
        }
        Placement placement = Placement.of(at, chain);
        boolean usual = calendar.hasSlot(at.toLocalDate(), HalfDay.of(at.toLocalTime()), situation.region());
        return usual ? placement : placement.remark(Advisory.RECRUITER_CHOSE);
    }

    private Placement settled(ReasonChain chain, Slot slot, Situation situation) {
        return Placement.of(search.settle(chain, slot, situation), chain);
    }

    private Placement late(ReasonChain chain, Situation situation) {
        LocalDate due = chain.day();
        LocalDate today = situation.now().toLocalDate();
        chain.say(Rule.LATE, today);
        Placement placement =
                settled(chain, search.firstAfter(chain, situation), situation).remark(Advisory.LATE);
        boolean stale = ChronoUnit.DAYS.between(due, today) > staleAfterDays;
        return stale ? placement.remark(Advisory.STALE) : placement;
    }
}
