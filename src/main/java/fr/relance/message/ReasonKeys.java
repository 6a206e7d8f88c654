package fr.relance.message;

import fr.relance.planning.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Chooses the sentence that fits a reason: some rules have one for each way in which they act. */
final class ReasonKeys {

    private ReasonKeys() {}

    static String of(Reason reason) {
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
                .filter(ReasonKeys::isWeekend)
                .count();
        if (weekend == days) {
            return "";
        }
        return weekend == 0 ? ".holiday" : ".both";
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}
