package fr.relance.shell;

import fr.relance.planning.Origin;
import fr.relance.planning.PlanningRules;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The delays that an installation sets otherwise; what is left out keeps its default. A delay that makes no sense or an unknown key
 * stops the start. See docs/planning.md, "Delays".
 */
@ConfigurationProperties(prefix = "relance.planning", ignoreUnknownFields = false)
record PlanningProperties(
        @Nullable Integer baseDays,
        @Nullable Map<Seniority, Integer> seniorityDays,
        @Nullable Map<Urgency, Integer> urgencyDays,
        @Nullable Integer decisionMakerDays,
        @Nullable Integer decisionMakersCounted,
        @Nullable Integer floorDays,
        @Nullable Integer capDays,
        @Nullable Integer immediateCapDays,
        @Nullable Integer spacingWorkingDays,
        @Nullable Integer thanksWithinDays,
        @Nullable Map<Origin, Integer> appliedDays,
        @Nullable Integer closingCapDays,
        @Nullable Integer staleAfterDays) {

    /** The delays that hold here; {@link fr.relance.planning.InvalidRules} where they make no sense. */
    PlanningRules rules() {
        PlanningRules usual = PlanningRules.defaults();
        return new PlanningRules(
                or(baseDays, usual.baseDays()),
                or(seniorityDays, usual.seniorityDays()),
                or(urgencyDays, usual.urgencyDays()),
                or(decisionMakerDays, usual.decisionMakerDays()),
                or(decisionMakersCounted, usual.decisionMakersCounted()),
                or(floorDays, usual.floorDays()),
                or(capDays, usual.capDays()),
                or(immediateCapDays, usual.immediateCapDays()),
                or(spacingWorkingDays, usual.spacingWorkingDays()),
                or(thanksWithinDays, usual.thanksWithinDays()),
                or(appliedDays, usual.appliedDays()),
                or(closingCapDays, usual.closingCapDays()),
                or(staleAfterDays, usual.staleAfterDays()));
    }

    private static int or(@Nullable Integer set, int usual) {
        return set == null ? usual : set;
    }

    private static <E> Map<E, Integer> or(@Nullable Map<E, Integer> set, Map<E, Integer> usual) {
        Map<E, Integer> merged = new HashMap<>(usual);
        merged.putAll(set == null ? Map.of() : set);
        return merged;
    }
}
