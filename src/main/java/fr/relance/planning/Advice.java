package fr.relance.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What is to be said about a plan as a whole; see docs/planning.md, "Advisories". */
final class Advice {

    private final Set<Advisory> advisories;

    /** Begins with what the placement of the follow-up gave rise to. */
    Advice(Placement followUp) {
        this.advisories = followUp.remarks();
        season(followUp.at().toLocalDate());
    }

    Advice when(boolean holds, Advisory advisory) {
        if (holds) {
            advisories.add(advisory);
        }
        return this;
    }

    /** Details that are missing; the message cannot leave before they are found. */
    Advice details(ContactDetails contact, List<Step> steps) {
        if (contact.email()) {
            return this;
        }
        return contact.anyPhone() ? when(byEmail(steps), Advisory.NO_EMAIL) : when(true, Advisory.NO_CONTACT);
    }

    Set<Advisory> all() {
        return advisories;
    }

    private void season(LocalDate day) {
        when(Season.AUGUST.holds(day), Advisory.AUGUST);
        when(Season.YEAR_END.holds(day), Advisory.YEAR_END);
    }

    private static boolean byEmail(List<Step> steps) {
        for (Step step : steps) {
            if (step.channel() == Channel.EMAIL) {
                return true;
            }
        }
        return false;
    }
}
