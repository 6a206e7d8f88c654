package fr.relance.followup;

import fr.relance.planning.Advisory;
import fr.relance.planning.StepKind;
import java.util.Set;
import java.util.stream.Collectors;

/** Each interview has at most one row for either place: that is what makes a second follow-up impossible. */
enum PlaceInPlan {
    FIRST_DAY,
    FOLLOW_UP;

    private static final Set<Advisory> REACHING = Set.of(Advisory.NO_EMAIL, Advisory.NO_CONTACT);

    /** Of the advisories of a plan, which are about its follow-up, those that hold for this step too. */
    Set<Advisory> concernedBy(Set<Advisory> advisories) {
        return advisories.stream()
                .filter(advisory -> this == FOLLOW_UP || REACHING.contains(advisory))
                .collect(Collectors.toSet());
    }

    static PlaceInPlan of(StepKind kind) {
        return kind == StepKind.THANK_YOU || kind == StepKind.CATCH_UP ? FIRST_DAY : FOLLOW_UP;
    }
}
