package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Speaks of a plan in the words of the product. */
final class PlanAssert extends AbstractAssert<PlanAssert, Plan> {

    private static final EnumSet<StepKind> FIRST_DAY = EnumSet.of(StepKind.THANK_YOU, StepKind.CATCH_UP);

    private PlanAssert(Plan plan) {
        super(plan, PlanAssert.class);
    }

    static PlanAssert assertThat(Plan plan) {
        return new PlanAssert(plan);
    }

    PlanAssert followsUpOn(String at) {
        return is("follow-up", followUp().at(), LocalDateTime.parse(at));
    }

    PlanAssert by(Channel channel) {
        return is("channel of the follow-up", followUp().channel(), channel);
    }

    PlanAssert becauseOf(Rule... rules) {
        return is("reasons", followUp().reasons().stream().map(Reason::rule).toList(), Arrays.asList(rules));
    }

    PlanAssert beginsWith(StepKind kind, String at) {
        is("first step", actual.steps().get(0).kind(), kind);
        return is("first step", actual.steps().get(0).at(), LocalDateTime.parse(at));
    }

    PlanAssert hasNoFirstMessage() {
        return is("first message", firstMessage().isPresent(), false);
    }

    PlanAssert advises(Advisory... advisories) {
        return is(
                "advisories",
                actual.advisories(),
                advisories.length == 0 ? EnumSet.noneOf(Advisory.class) : EnumSet.copyOf(List.of(advisories)));
    }

    /** What holds for every plan, whatever the facts. */
    PlanAssert isSoundAfter(LocalDate start, LocalDateTime now) {
        actual.steps().forEach(step -> soundStep(step, start, now));
        firstMessage()
                .ifPresent(first -> is(
                        "first message on an earlier day than the follow-up",
                        first.at().toLocalDate().isBefore(followUp().at().toLocalDate()),
                        true));
        boolean stale = actual.advisories().contains(Advisory.STALE);
        return is("a stale plan is late", !stale || actual.advisories().contains(Advisory.LATE), true);
    }

    private void soundStep(Step step, LocalDate start, LocalDateTime now) {
        if (!step.at().isAfter(now)) {
            failWithMessage("%s is not after %s", step, now);
        }
        LocalDate day = start;
        for (Reason reason : step.reasons()) {
            is("beginning of " + reason + " in " + step, reason.from(), day);
            day = reason.to();
        }
        is("end of the reasons of " + step, day, step.at().toLocalDate());
    }

    private Optional<Step> firstMessage() {
        return actual.steps().stream()
                .filter(step -> FIRST_DAY.contains(step.kind()))
                .findFirst();
    }

    private Step followUp() {
        List<Step> steps = actual.steps();
        return steps.get(steps.size() - 1);
    }

    private PlanAssert is(String what, Object value, Object expected) {
        if (!value.equals(expected)) {
            failWithActualExpectedAndMessage(value, expected, "%s: expected <%s> but was <%s>", what, expected, value);
        }
        return this;
    }
}
