package fr.relance.followup;

import fr.relance.journal.Fact;
import fr.relance.kernel.FrenchDates;
import fr.relance.planning.HalfDay;
import java.time.LocalDateTime;

/** What happened to relances, as the journal tells it; titles are the messages {@code journal.followup.…} and {@code journal.firstday.…}. */
final class FollowUpFacts {

    private FollowUpFacts() {}

    /** About one relance, which undo leads back to. */
    static Fact of(FollowUpView followUp, String what, String icon) {
        String address = "/relances/" + followUp.id();
        String place = followUp.isFollowUp() ? "journal.followup." : "journal.firstday.";
        return Fact.of(place + what, icon).href(address).back(address);
    }

    /** {@code mardi 10 mars 2026, matin}. */
    static String slot(LocalDateTime at) {
        String half = HalfDay.of(at.toLocalTime()) == HalfDay.MORNING ? "matin" : "après-midi";
        return FrenchDates.weekday(at.toLocalDate()) + " " + FrenchDates.withYear(at.toLocalDate()) + ", " + half;
    }
}
