package fr.relance.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The delays of the planning, in calendar days unless said otherwise; see docs/planning.md, "Delays". Delays that make no sense are
 * refused with {@link InvalidRules}.
 *
 * @param baseDays from the interview, where nothing usable was announced
 * @param seniorityDays added to the base, each seniority
 * @param urgencyDays added to the base, each urgency; usually negative where the post is urgent
 * @param decisionMakerDays added for each decider above the person met
 * @param decisionMakersCounted from this many deciders on, nothing more is added
 * @param floorDays least delay
 * @param capDays greatest delay
 * @param immediateCapDays greatest delay where the post is to be filled at once
 * @param spacingWorkingDays working days from the first message to the follow-up
 * @param thanksWithinDays a thank-you that would come later is left out
 * @param appliedDays from the application, each origin
 * @param closingCapDays from the application, where the closing day lies further away
 * @param staleAfterDays a plan that is later than this is stale
 */
public record PlanningRules(
        int baseDays,
        Map<Seniority, Integer> seniorityDays,
        Map<Urgency, Integer> urgencyDays,
        int decisionMakerDays,
        int decisionMakersCounted,
        int floorDays,
        int capDays,
        int immediateCapDays,
        int spacingWorkingDays,
        int thanksWithinDays,
        Map<Origin, Integer> appliedDays,
        int closingCapDays,
        int staleAfterDays) {

    private static final int YEAR = 365;

    public PlanningRules {
        seniorityDays = Map.copyOf(seniorityDays);
        urgencyDays = Map.copyOf(urgencyDays);
        appliedDays = Map.copyOf(appliedDays);
        new Bounds()
                .check("base-days", baseDays, 0)
                .check("seniority-days", seniorityDays, Seniority.values(), -YEAR)
                .check("urgency-days", urgencyDays, Urgency.values(), -YEAR)
                .check("decision-maker-days", decisionMakerDays, 0)
                .check("decision-makers-counted", decisionMakersCounted, 0)
                .check("floor-days", floorDays, 1)
                .check("cap-days", capDays, floorDays)
                .check("immediate-cap-days", immediateCapDays, floorDays)
                .check("spacing-working-days", spacingWorkingDays, 1)
                .check("thanks-within-days", thanksWithinDays, 1)
                .check("applied-days", appliedDays, Origin.values(), 1)
                .check("closing-cap-days", closingCapDays, 1)
                .check("stale-after-days", staleAfterDays, 0)
                .refuse();
    }

    /** The delays that hold unless an installation says otherwise. */
    public static PlanningRules defaults() {
        return new PlanningRules(
                7,
                Map.of(Seniority.ENTRY, 0, Seniority.EXPERIENCED, 0, Seniority.MANAGER, 7, Seniority.EXECUTIVE, 14),
                Map.of(Urgency.IMMEDIATE, -4, Urgency.FAST, -1, Urgency.NORMAL, 0, Urgency.LOW, 7),
                3,
                3,
                3,
                28,
                14,
                2,
                5,
                Map.of(Origin.OFFER, 10, Origin.AGENCY, 7, Origin.UNSOLICITED, 15, Origin.NETWORK, 10),
                28,
                45);
    }

    private static final class Bounds {

        private final List<String> problems = new ArrayList<>();

        Bounds check(String name, int value, int least) {
            if (value < least || value > YEAR) {
                problems.add(name + " is " + value + ", not between " + least + " and " + YEAR);
            }
            return this;
        }

        <E extends Enum<E>> Bounds check(String name, Map<E, Integer> values, E[] all, int least) {
            for (E each : all) {
                Integer value = values.get(each);
                if (value == null) {
                    problems.add(name + "." + each + " is missing");
                } else {
                    check(name + "." + each, value, least);
                }
            }
            return this;
        }

        void refuse() {
            if (!problems.isEmpty()) {
                throw new InvalidRules(problems);
            }
        }
    }
}
