package fr.relance.planning;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the follow-up came to lie, why, and what is to be said about the plan; see docs/planning.md, "Advisories". */
record Placement(LocalDateTime at, List<Reason> reasons, Set<Advisory> advisories) {

    static Placement of(LocalDateTime at, ReasonChain chain) {
        return new Placement(at, chain.reasons(), EnumSet.noneOf(Advisory.class));
    }

    Placement remark(boolean holds, Advisory advisory) {
        if (holds) {
            advisories.add(advisory);
        }
        return this;
    }

    /** The plan of these steps, with what its season and missing details give rise to. */
    Plan plan(List<Step> steps, @Nullable Signal signal, ContactDetails contact) {
        boolean byEmail = false;
        for (Step step : steps) {
            byEmail |= step.channel() == Channel.EMAIL;
        }
        remark(Season.AUGUST.holds(at.toLocalDate()), Advisory.AUGUST);
        remark(Season.YEAR_END.holds(at.toLocalDate()), Advisory.YEAR_END);
        remark(!contact.email() && contact.anyPhone() && byEmail, Advisory.NO_EMAIL);
        remark(!contact.email() && !contact.anyPhone(), Advisory.NO_CONTACT);
        return new Plan(steps, signal, advisories);
    }
}
