package fr.relance.simulator.web;

import static fr.relance.simulator.web.Fields.sure;

import fr.relance.planning.FactCheck;
import fr.relance.planning.Timing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** By when contact was announced, as a request writes it; fields that the type does not use are not even looked at. */
final class TimingRequest {

    private enum Type {
        ON_DATE,
        WITHIN,
        VAGUE,
        UNSTATED
    }

    private final @Nullable Type type;
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;
    private @Nullable Integer amount;
    private Timing.@Nullable Unit unit;

    TimingRequest(Fields fields) {
        type = fields.required("type", Form.choice(Type.class));
        if (type == Type.ON_DATE) {
            date = fields.required("date", Form.DAY);
            time = fields.optional("time", Form.TIME);
        }
        if (type == Type.WITHIN) {
            amount = fields.required("amount", Form.INTEGER);
            unit = fields.required("unit", Form.choice(Timing.Unit.class));
        }
    }

    FactCheck check(FactCheck check, @Nullable LocalDateTime interviewAt) {
        if (amount != null) {
            check.amount("nextSteps.timing.amount", amount, unit);
        }
        return date == null ? check : check.announced(interviewAt, new Timing.OnDate(date, time));
    }

    Timing facts() {
        return switch (sure(type)) {
            case ON_DATE -> new Timing.OnDate(sure(date), time);
            case WITHIN -> new Timing.Within(sure(amount), sure(unit));
            case VAGUE -> new Timing.Vague();
            case UNSTATED -> new Timing.Unstated();
        };
    }
}
