package fr.relance.kernel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as they are written in French; never with an article, which depends on the sentence. */
public final class FrenchDates {

    private static final char NO_BREAK = '\u00A0';
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH);

    private FrenchDates() {}

    /** {@code 3 mars 2026}, {@code 1er avril 2026}. */
    public static String withYear(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** {@code mardi 3 mars}, with its year where it is not the one of {@code on}. */
    public static String withWeekday(LocalDate day, LocalDate on) {
        String written = weekdayAndMonth(day);
        return day.getYear() == on.getYear() ? written : written + " " + day.getYear();
    }

    /** {@code mardi 10 mars}, {@code mercredi 1er avril}. */
    public static String weekdayAndMonth(LocalDate day) {
        return weekday(day) + " " + dayAndMonth(day);
    }

    /** {@code 14 h 30}, {@code 9 h}, with no-break spaces. */
    public static String time(LocalTime time) {
        String hour = time.getHour() + "" + NO_BREAK + "h";
        return time.getMinute() == 0 ? hour : hour + NO_BREAK + String.format("%02d", time.getMinute());
    }

    /** {@code 3 mars}, {@code 1er avril}. */
    public static String dayAndMonth(LocalDate day) {
        return number(day) + " " + MONTH.format(day);
    }

    /** {@code 3}, {@code 1er}: the day of the month. */
    public static String number(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    }

    /** {@code mardi}. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }
}
