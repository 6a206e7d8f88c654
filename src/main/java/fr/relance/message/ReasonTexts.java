package fr.relance.message;

import fr.relance.kernel.FrenchDates;
import fr.relance.planning.Advisory;
import fr.relance.planning.AvoidedSlot;
import fr.relance.planning.Fault;
import fr.relance.planning.HalfDay;
import fr.relance.planning.Reason;
import java.time.DayOfWeek;
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
        String passed = days > 0 ? span(reason.from(), reason.to().minusDays(1)) : "";
        return say(
                key(reason),
                count(days),
                FrenchDates.weekdayAndMonth(reason.from()),
                FrenchDates.weekdayAndMonth(reason.to()),
                passed,
                FrenchDates.weekdayAndMonth(reason.to().minusDays(1)));
    }

    /** What the candidate should know about the plan, as sentences. */
    public String text(Advisory advisory) {
        return label(advisory);
    }

    /** Why half of a day is avoided, as a sentence. */
    public String avoided(AvoidedSlot cause, LocalDate day, HalfDay half) {
        return say(
                "AvoidedSlot." + cause.name(), FrenchDates.weekdayAndMonth(day), FrenchDates.weekday(day), label(half));
    }

    /** What is wrong with a fact, as a sentence that stands next to its field. */
    public String problem(Fault fault) {
        return say("Problem." + fault.problem().name(), String.valueOf(fault.least()), String.valueOf(fault.most()));
    }

    /** The label of a constant, such as {@code Seniority.ENTRY}, for every public enum of the planning. */
    public String label(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRANCE);
    }

    /** Some rules have a sentence for each way in which they act. */
    private static String key(Reason reason) {
        String key = "Rule." + reason.rule().name();
        return switch (reason.rule()) {
            case BASE_WEEK -> reason.from().plusDays(7).equals(reason.to()) ? key : key + ".other";
            case SENIORITY, URGENCY -> reason.to().isBefore(reason.from()) ? key + ".sooner" : key;
            case AGREED_DATE, LATE -> reason.to().equals(reason.from()) ? key + ".sameDay" : key;
            case DAY_OFF -> key + kindOfDaysOff(reason);
            case MIDWEEK, RETURN_MORNING -> reason.from().getDayOfWeek() == DayOfWeek.MONDAY ? key + ".monday" : key;
            default -> key;
        };
    }

    private static String kindOfDaysOff(Reason reason) {
        long days = reason.to().toEpochDay() - reason.from().toEpochDay();
        long weekend = reason.from()
                .datesUntil(reason.to())
                .filter(ReasonTexts::isWeekend)
                .count();
        if (weekend == days) {
            return "";
        }
        return weekend == 0 ? ".holiday" : ".both";
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** {@code 1 jour}, {@code 7 jours}; the sign does not count. */
    private static String count(long days) {
        long size = Math.abs(days);
        return size == 1 ? "1 jour" : size + " jours";
    }

    /** {@code Le samedi 14 et le dimanche 15 mars}, {@code Du lundi 28 au jeudi 31 décembre}: begins a sentence. */
    private static String span(LocalDate first, LocalDate lastInclusive) {
        if (first.equals(lastInclusive)) {
            return "Le " + FrenchDates.weekdayAndMonth(first);
        }
        String from =
                first.getMonth() == lastInclusive.getMonth() ? withoutMonth(first) : FrenchDates.weekdayAndMonth(first);
        boolean two = first.plusDays(1).equals(lastInclusive);
        return two
                ? "Le " + from + " et le " + FrenchDates.weekdayAndMonth(lastInclusive)
                : "Du " + from + " au " + FrenchDates.weekdayAndMonth(lastInclusive);
    }

    private static String withoutMonth(LocalDate day) {
        return FrenchDates.weekday(day) + " " + FrenchDates.number(day);
    }
}
