package fr.relance.interview.web;

import fr.relance.interview.TimingType;
import fr.relance.kernel.Input;
import fr.relance.planning.Channel;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Fault;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Problem;
import fr.relance.planning.Timing;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was announced: as the recruiter's words say it, except where an {@link InterviewForm} answers otherwise. The bounds
 * of an answer are those of the planning.
 */
final class AnsweredSteps {

    private final InterviewForm form;
    private final Errors errors;

    AnsweredSteps(InterviewForm form, Errors errors) {
        this.form = form;
        this.errors = errors;
    }

    NextSteps read(LocalDateTime interviewAt, NextSteps said) {
        return new NextSteps(initiator(said), timing(interviewAt, said), channel(said));
    }

    private Initiator initiator(NextSteps said) {
        return InterviewReader.choice(Initiator.class, "initiator", form.initiator(), errors)
                .orElse(said.initiator());
    }

    private @Nullable Channel channel(NextSteps said) {
        return InterviewReader.choice(ChannelAnswer.class, "channel", form.channel(), errors)
                .orElse(ChannelAnswer.of(said.channel()))
                .channel();
    }

    private Timing timing(LocalDateTime interviewAt, NextSteps said) {
        TimingType type = InterviewReader.choice(TimingType.class, "timing", form.timing(), errors)
                .orElse(null);
        if (type == null) {
            return said.timing();
        }
        return switch (type) {
            case ON_DATE -> onDate(interviewAt);
            case WITHIN -> within();
            case VAGUE -> new Timing.Vague();
            case UNSTATED -> new Timing.Unstated();
        };
    }

    private Timing onDate(LocalDateTime interviewAt) {
        LocalDate date = Input.date(form.announcedDate()).orElse(null);
        if (date == null) {
            return refuse("announcedDate", "interview.announcedDate.invalid");
        }
        LocalTime time = Input.time(form.announcedTime()).orElse(null);
        Timing.OnDate announced = new Timing.OnDate(date, time);
        List<Fault> faults = new FactCheck().announced(interviewAt, announced).faults();
        if (!faults.isEmpty()) {
            return refuse(faults.get(0).problem());
        }
        boolean unread = time == null && Input.line(form.announcedTime()) != null;
        return unread ? refuse("announcedTime", "interview.announcedTime.invalid") : announced;
    }

    private Timing refuse(Problem problem) {
        return switch (problem) {
            case BEFORE_INTERVIEW -> refuse("announcedDate", "interview.announcedDate.beforeInterview");
            case TOO_FAR -> refuse("announcedDate", "interview.announcedDate.tooFar");
            default -> refuse("announcedTime", "interview.announcedTime.notAfterInterview");
        };
    }

    private Timing within() {
        Timing.Unit unit = InterviewReader.choice(Timing.Unit.class, "unit", form.unit(), errors)
                .orElse(Timing.Unit.DAYS);
        Integer amount = Input.number(form.amount(), 1, unit.max()).orElse(null);
        if (amount == null) {
            errors.rejectValue("amount", "interview.amount.invalid", new Object[] {unit.max()}, null);
            return new Timing.Unstated();
        }
        return new Timing.Within(amount, unit);
    }

    private Timing refuse(String field, String message) {
        errors.rejectValue(field, message);
        return new Timing.Unstated();
    }
}
