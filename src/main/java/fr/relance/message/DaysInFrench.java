package fr.relance.message;

import fr.relance.kernel.FrenchDates;
import java.time.LocalDate;

/** Days and spans of days inside a sentence that explains a date. */
final class DaysInFrench {

    private DaysInFrench() {}

    /** {@code mardi 10 mars}, {@code mercredi 1er avril}. */
    static String day(LocalDate day) {
        return FrenchDates.weekday(day) + " " + FrenchDates.dayAndMonth(day);
    }

    /** {@code 1 jour}, {@code 7 jours}; the sign does not count. */
    static String count(long days) {
        long size = Math.abs(days);
        return size == 1 ? "1 jour" : size + " jours";
    }

    /** {@code Le samedi 14 et le dimanche 15 mars}, {@code Du lundi 28 au jeudi 31 décembre}: begins a sentence. */
    static String span(LocalDate first, LocalDate lastInclusive) {
        if (first.equals(lastInclusive)) {
            return "Le " + day(first);
        }
        String from = first.getMonth() == lastInclusive.getMonth() ? withoutMonth(first) : day(first);
        boolean two = first.plusDays(1).equals(lastInclusive);
        return two ? "Le " + from + " et le " + day(lastInclusive) : "Du " + from + " au " + day(lastInclusive);
    }

    private static String withoutMonth(LocalDate day) {
        return FrenchDates.weekday(day) + " " + FrenchDates.number(day);
    }
}
