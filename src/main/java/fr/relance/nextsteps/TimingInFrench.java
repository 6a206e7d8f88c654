package fr.relance.nextsteps;

import fr.relance.kernel.FrenchDates;
import fr.relance.planning.Timing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says back in French by when contact was announced, so that a candidate can confirm it. */
public final class TimingInFrench {

    private TimingInFrench() {}

    /**
     * {@code Le mardi 10 mars à 14 h 30}; {@code Sous 10 jours, soit le vendredi 13 mars}; empty where no day can be told.
     *
     * @param deadline the day that the timing means, null if none
     * @param interviewDay its year goes without saying
     */
    public static String of(Timing timing, @Nullable LocalDate deadline, LocalDate interviewDay) {
        if (deadline == null) {
            return "";
        }
        String day = "le " + FrenchDates.withWeekday(deadline, interviewDay);
        if (timing instanceof Timing.Within within) {
            return "Sous " + amount(within) + ", soit " + day;
        }
        return "L" + day.substring(1) + time(timing);
    }

    private static String time(Timing timing) {
        return timing instanceof Timing.OnDate onDate && onDate.time() != null
                ? " à " + FrenchDates.time(onDate.time())
                : "";
    }

    private static String amount(Timing.Within delay) {
        int amount = delay.amount();
        return switch (delay.unit()) {
            case DAYS -> amount == 1 ? "un jour" : amount + " jours";
            case WORKING_DAYS -> amount == 1 ? "un jour ouvré" : amount + " jours ouvrés";
            case WEEKS -> amount == 1 ? "une semaine" : amount + " semaines";
            case MONTHS -> amount == 1 ? "un mois" : amount + " mois";
        };
    }
}
