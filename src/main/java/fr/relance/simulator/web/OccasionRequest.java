package fr.relance.simulator.web;

import fr.relance.message.MessageContext.Announced;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Fault;
import fr.relance.planning.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a text refers to, as a request writes it: an interview with what was announced, or an application; the fields of the other
 * are not even looked at.
 */
final class OccasionRequest {

    private static final int MOST_ANNOUNCED = 1000;

    private final @Nullable LocalDate on;
    private @Nullable LocalDateTime interviewAt;
    private @Nullable LocalDate appliedOn;
    private @Nullable Announced announced;

    private OccasionRequest(Fields fields) {
        on = fields.required("on", Form.DAY);
    }

    static OccasionRequest interview(Fields fields) {
        OccasionRequest occasion = new OccasionRequest(fields);
        occasion.interviewAt = fields.required("interviewAt", Form.MOMENT);
        occasion.announced = fields.perhaps("announced")
                .map(said -> new Announced(
                        said.optional("words", Form.text(MOST_ANNOUNCED)), said.optional("deadline", Form.DAY)))
                .orElse(null);
        return occasion;
    }

    static OccasionRequest application(Fields fields) {
        OccasionRequest occasion = new OccasionRequest(fields);
        occasion.appliedOn = fields.optional("appliedOn", Form.DAY);
        return occasion;
    }

    @Nullable
    LocalDate on() {
        return on;
    }

    @Nullable
    LocalDateTime interviewAt() {
        return interviewAt;
    }

    @Nullable
    LocalDate appliedOn() {
        return appliedOn;
    }

    @Nullable
    Announced announced() {
        return announced;
    }

    /** Finds days outside the years that are accepted; if there are none, notes those in an order that no calendar knows. */
    FactCheck check(RequestErrors errors) {
        FactCheck check = new FactCheck()
                .years("on", on)
                .years("interviewAt", interviewAt)
                .years("appliedOn", appliedOn)
                .years("announced.deadline", deadline());
        if (check.faults().isEmpty()) {
            noteOrder(errors);
        }
        return check;
    }

    private void noteOrder(RequestErrors errors) {
        if (isBefore(on, appliedOn)) {
            errors.add("on", "simulator.beforeApplication");
        }
        if (interviewAt != null) {
            refuseBefore(interviewAt.toLocalDate(), "on", on, errors);
            refuseBefore(interviewAt.toLocalDate(), "announced.deadline", deadline(), errors);
        }
    }

    private @Nullable LocalDate deadline() {
        return announced == null ? null : announced.deadline();
    }

    private static void refuseBefore(LocalDate interview, String field, @Nullable LocalDate day, RequestErrors errors) {
        if (isBefore(day, interview)) {
            errors.add(new Fault(field, Problem.BEFORE_INTERVIEW, 0, 0));
        }
    }

    private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
