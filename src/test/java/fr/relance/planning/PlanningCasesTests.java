package fr.relance.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.PlanningCases;
import fr.relance.support.PlanningCases.Case;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanningCasesTests {

    private final Planner planner = new Planner(FrenchHolidays.calendar(), PlanningRules.defaults());

    @ParameterizedTest
    @MethodSource("interviews")
    void anInterviewIsFollowedUpAsTheTableSays(Case each) {
        check(each, planner.afterInterview(CaseReader.interview(each.request())));
    }

    @ParameterizedTest
    @MethodSource("applications")
    void anApplicationIsFollowedUpAsTheTableSays(Case each) {
        check(each, planner.afterApplication(CaseReader.application(each.request())));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anUnansweredCallIsFollowedByOneMailAsTheTableSays(Case each) {
        check(each, planner.afterUnansweredCall(CaseReader.call(each.request())));
    }

    private static void check(Case each, Plan plan) {
        assertThat(CaseReader.comparable(plan)).isEqualTo(CaseReader.comparable(each.answer()));
    }

    static List<Case> interviews() {
        return PlanningCases.of("after-interview");
    }

    static List<Case> applications() {
        return PlanningCases.of("after-application");
    }

    static List<Case> calls() {
        return PlanningCases.of("after-unanswered-call");
    }
}
