package fr.relance.message;

import fr.relance.kernel.FrenchDates;
import fr.relance.planning.Advisory;
import fr.relance.planning.AvoidedSlot;
import fr.relance.planning.Fault;
import fr.relance.planning.HalfDay;
import fr.relance.planning.Problem;
import fr.relance.planning.Reason;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in French what the planning decided: why a date, what to know about a plan, what is wrong with a fact. */
@Component
public class ReasonTexts {

    private final MessageSource messages;

    public ReasonTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** Why the day moved, or stayed, as a sentence for the candidate, without a full stop. */
    public String text(Reason reason) {
        long days = reason.to().toEpochDay() - reason.from().toEpochDay();
        String passed = days > 0 ? DaysInFrench.span(reason.from(), reason.to().minusDays(1)) : "";
        return say(
                ReasonKeys.of(reason),
                DaysInFrench.count(days),
                DaysInFrench.day(reason.from()),
                DaysInFrench.day(reason.to()),
                passed,
                DaysInFrench.day(reason.to().minusDays(1)));
    }

    /** What the candidate should know about the plan, as sentences. */
    public String text(Advisory advisory) {
        return label(advisory);
    }

    /** Why half of a day is avoided, as a sentence. */
    public String avoided(AvoidedSlot cause, LocalDate day, HalfDay half) {
        return say("AvoidedSlot." + cause.name(), DaysInFrench.day(day), FrenchDates.weekday(day), label(half));
    }

    /** What is wrong with a fact, as a sentence that stands next to its field. */
    public String problem(Fault fault) {
        return problem(fault.problem(), fault.least(), fault.most());
    }

    /** The label of a constant, such as {@code Seniority.ENTRY}, for every public enum of the planning. */
    public String label(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private String problem(Problem problem, int least, int most) {
        return say("Problem." + problem.name(), String.valueOf(least), String.valueOf(most));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRANCE);
    }
}
