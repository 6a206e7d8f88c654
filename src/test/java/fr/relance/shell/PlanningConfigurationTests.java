package fr.relance.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.planning.InvalidRules;
import fr.relance.planning.PlanningRules;
import fr.relance.planning.Seniority;
import fr.relance.shell.PlanningConfiguration.InvalidRulesAnalyzer;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PlanningConfigurationTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(PlanningConfiguration.class);

    @Test
    void withoutConfigurationTheDefaultsHold() {
        application.run(
                context -> assertThat(context.getBean(PlanningRules.class)).isEqualTo(PlanningRules.defaults()));
    }

    @Test
    void oneDelayIsChangedAndTheOthersStay() {
        application
                .withPropertyValues("relance.planning.base-days=9", "relance.planning.seniority-days.manager=10")
                .run(context -> {
                    PlanningRules rules = context.getBean(PlanningRules.class);
                    assertThat(rules.baseDays()).isEqualTo(9);
                    assertThat(rules.capDays()).isEqualTo(28);
                    assertThat(rules.seniorityDays())
                            .containsEntry(Seniority.MANAGER, 10)
                            .containsEntry(Seniority.EXECUTIVE, 14);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "base-days=-1, base-days is -1",
        "floor-days=30, cap-days is 28",
        "spacing-working-days=0, spacing-working-days is 0",
        "applied-days.agency=4000, applied-days.AGENCY is 4000"
    })
    void aDelayThatMakesNoSenseStopsTheStartWithASentence(String property, String problem) {
        application.withPropertyValues("relance.planning." + property).run(context -> {
            assertThat(context).hasFailed();
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
            assertThat(failure).rootCause().isInstanceOf(InvalidRules.class);
            FailureAnalysis analysis = Objects.requireNonNull(new InvalidRulesAnalyzer().analyze(failure));
            assertThat(analysis.getDescription()).contains("relance.planning", problem);
        });
    }

    @ParameterizedTest
    @CsvSource({"base-days=seven", "bass-days=7", "urgency-days.hurried=1"})
    void aWordThatIsNoDelayStopsTheStart(String property) {
        application.withPropertyValues("relance.planning." + property).run(context -> {
            assertThat(context).hasFailed();
            assertThat(context.getStartupFailure()).hasStackTraceContaining("relance.planning");
        });
    }
}
