package fr.relance.simulator.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fr.relance.planning.AfterApplication;
import fr.relance.planning.AfterInterview;
import fr.relance.planning.AfterUnansweredCall;
import fr.relance.planning.Channel;
import fr.relance.planning.ContactDetails;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Origin;
import fr.relance.planning.Region;
import fr.relance.planning.Seniority;
import fr.relance.planning.Timing;
import fr.relance.planning.Urgency;
import fr.relance.simulator.web.Bodies.Body;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bodies of the planning API, as requests write them; see docs/planning.md, "HTTP". Facts are only made of what was found right. */
final class PlanRequests {

    private PlanRequests() {}

    /** For the plan after an interview. */
    record InterviewFacts(
            @NotNull LocalDateTime interviewAt,
            @Nullable LocalDateTime asOf,
            @NotNull Seniority seniority,
            @NotNull Urgency urgency,
            @NotNull Integer decisionMakersAbove,
            @Valid @NotNull Steps nextSteps,
            @NotNull Boolean directContactRole,
            @Valid @NotNull Contact contact,
            @Nullable Region region)
            implements Body {

        @Override
        public void check(RequestErrors errors) {
            FactCheck check = new FactCheck().years("interviewAt", interviewAt).years("asOf", asOf);
            if (decisionMakersAbove != null) {
                check.range("decisionMakersAbove", decisionMakersAbove, 0, AfterInterview.MAX_DECISION_MAKERS);
            }
            if (nextSteps != null && nextSteps.timing() != null) {
                nextSteps.timing().check(check, interviewAt);
            }
            errors.addAll(check);
        }

        AfterInterview facts(LocalDateTime now) {
            return new AfterInterview(
                    interviewAt,
                    requireNonNullElse(asOf, now),
                    seniority,
                    urgency,
                    decisionMakersAbove,
                    nextSteps.facts(),
                    directContactRole,
                    contact.facts(),
                    requireNonNullElse(region, Region.METROPOLE));
        }
    }

    /** For the plan after an application. */
    record ApplicationFacts(
            @NotNull LocalDate appliedOn,
            @Nullable LocalDateTime asOf,
            @NotNull Origin origin,
            @Nullable LocalDate closingOn,
            @Valid @NotNull Contact contact,
            @Nullable Region region)
            implements Body {

        @Override
        public void check(RequestErrors errors) {
            errors.addAll(new FactCheck()
                    .years("appliedOn", appliedOn)
                    .years("asOf", asOf)
                    .years("closingOn", closingOn)
                    .closing(appliedOn, closingOn));
        }

        AfterApplication facts(LocalDateTime now) {
            return new AfterApplication(
                    appliedOn,
                    requireNonNullElse(asOf, now),
                    origin,
                    closingOn,
                    contact.facts(),
                    requireNonNullElse(region, Region.METROPOLE));
        }
    }

    /** For the e-mail after a call that nobody answered. */
    record CallFacts(
            @NotNull LocalDateTime calledAt,
            @Nullable LocalDateTime asOf,
            @Valid @NotNull Contact contact,
            @Nullable Region region)
            implements Body {

        @Override
        public void check(RequestErrors errors) {
            errors.addAll(new FactCheck().years("calledAt", calledAt).years("asOf", asOf));
        }

        AfterUnansweredCall facts() {
            return new AfterUnansweredCall(
                    calledAt,
                    requireNonNullElse(asOf, calledAt),
                    contact.facts(),
                    requireNonNullElse(region, Region.METROPOLE));
        }
    }

    /** Which contact details are known. */
    record Contact(
            @NotNull Boolean email,
            @NotNull Boolean directPhone,
            @NotNull Boolean assistantPhone) implements Body {

        ContactDetails facts() {
            return new ContactDetails(email, directPhone, assistantPhone);
        }
    }

    /** What the recruiter announced. */
    record Steps(
            @NotNull Initiator initiator,
            @Valid @NotNull When timing,
            @Nullable Channel channel) implements Body {

        NextSteps facts() {
            return new NextSteps(initiator, timing.facts(), channel);
        }
    }

    /** By when contact was announced; the fields of another type do not count. */
    record When(
            @NotNull Type type,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Nullable Integer amount,
            Timing.@Nullable Unit unit)
            implements Body {

        enum Type {
            ON_DATE(Set.of("amount", "unit")),
            WITHIN(Set.of("date", "time")),
            VAGUE(Set.of("date", "time", "amount", "unit")),
            UNSTATED(VAGUE.unused);

            private final Set<String> unused;

            Type(Set<String> unused) {
                this.unused = unused;
            }
        }

        @Override
        public Set<String> unused() {
            return requireNonNullElse(type, Type.UNSTATED).unused;
        }

        private void check(FactCheck check, @Nullable LocalDateTime interviewAt) {
            if (type == Type.ON_DATE) {
                check.present("nextSteps.timing.date", date);
                check.announced(interviewAt, date == null ? null : new Timing.OnDate(date, time));
            }
            if (type == Type.WITHIN) {
                check.present("nextSteps.timing.amount", amount).present("nextSteps.timing.unit", unit);
                if (amount != null) {
                    check.amount("nextSteps.timing.amount", amount, unit);
                }
            }
        }

        private Timing facts() {
            return switch (type) {
                case ON_DATE -> new Timing.OnDate(requireNonNull(date), time);
                case WITHIN -> new Timing.Within(requireNonNull(amount), requireNonNull(unit));
                case VAGUE -> new Timing.Vague();
                case UNSTATED -> new Timing.Unstated();
            };
        }
    }
}
