package fr.relance.shell;

import fr.relance.kernel.FrenchDates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Dates and times as a French reader writes them, for templates: {@code ${dates.day(plan.on)}}.
 *
 * <p>The year is left out where it is the current one, the first of a month is « 1er », hours are « 14 h 30 ».
 */
@Component
class TemplateDates {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");
    private static final int NOON = 13;

    private final Clock clock;

    TemplateDates(Clock clock) {
        this.clock = clock;
    }

    /** « mardi 10 mars », « jeudi 1er janvier 2027 ». */
    public String day(LocalDate date) {
        return format(date, "EEEE", "MMMM");
    }

    /** « mar. 10 mars », « ven. 1er janv. 2027 ». */
    public String brief(LocalDate date) {
        return format(date, "EEE", "MMM");
    }

    /** « 10 mars », « 1er janv. 2027 »: for the narrow column of a timeline. */
    public String dayMonth(LocalDate date) {
        return number(date) + pattern(date, "MMM") + year(date);
    }

    /** « matin » or « après-midi ». */
    public String half(LocalDateTime at) {
        return at.getHour() < NOON ? "matin" : "après-midi";
    }

    /** « mar. 10 mars, matin »: a slot. */
    public String slot(LocalDateTime at) {
        return brief(at.toLocalDate()) + ", " + half(at);
    }

    /** « mardi 10 mars à 14 h 30 »: a moment. */
    public String moment(LocalDateTime at) {
        return day(at.toLocalDate()) + " à " + time(at.toLocalTime());
    }

    /** « mar. 10 mars, 14 h 30 »: a moment, where room is scarce. */
    public String briefMoment(LocalDateTime at) {
        return brief(at.toLocalDate()) + ", " + time(at.toLocalTime());
    }

    /** « 14 h 30 », « 9 h ». */
    public String time(LocalTime time) {
        return FrenchDates.time(time);
    }

    private String format(LocalDate date, String weekday, String month) {
        return pattern(date, weekday) + " " + number(date) + pattern(date, month) + year(date);
    }

    private static String number(LocalDate date) {
        return FrenchDates.number(date) + "\u00a0";
    }

    private String year(LocalDate date) {
        boolean current = date.getYear() == LocalDate.now(clock.withZone(HERE)).getYear();
        return current ? "" : " " + date.getYear();
    }

    private static String pattern(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.FRANCE).format(date);
    }
}
