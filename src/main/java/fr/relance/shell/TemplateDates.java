package fr.relance.shell;

import fr.relance.account.registration.Registration;
import fr.relance.kernel.FrenchDates;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Dates and times as a French reader writes them, for templates: {@code ${dates.day(plan.on)}}.
 *
 * <p>The year is left out where it is the current one, the first of a month is « 1er », hours are « 14 h 30 ».
 */
@Component
class TemplateDates {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");
    private static final int NOON = 13;

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);
    private static final DateTimeFormatter BRIEF_WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.FRANCE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRANCE);
    private static final DateTimeFormatter BRIEF_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.FRANCE);

    private final Clock clock;

    TemplateDates(Clock clock) {
        this.clock = clock;
    }

    /** « mardi 10 mars », « jeudi 1er janvier 2027 ». */
    public String day(LocalDate date) {
        return format(date, WEEKDAY, MONTH);
    }

    /** « mar. 10 mars », « ven. 1er janv. 2027 ». */
    public String brief(LocalDate date) {
        return format(date, BRIEF_WEEKDAY, BRIEF_MONTH);
    }

    /** « 10 mars », « 1er janv. 2027 »: for the narrow column of a timeline. */
    public String dayMonth(LocalDate date) {
        return number(date) + BRIEF_MONTH.format(date) + year(date);
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

    private String format(LocalDate date, DateTimeFormatter weekday, DateTimeFormatter month) {
        return weekday.format(date) + " " + number(date) + month.format(date) + year(date);
    }

    private static String number(LocalDate date) {
        return FrenchDates.number(date) + "\u00a0";
    }

    private String year(LocalDate date) {
        boolean current = date.getYear() == LocalDate.now(clock.withZone(HERE)).getYear();
        return current ? "" : " " + date.getYear();
    }

    /** What every template may use: attributes such as {@code th:href} refuse bean references, not variables. */
    @Configuration(proxyBeanMethods = false)
    static class TemplateVariables {

        TemplateVariables(ThymeleafViewResolver views, Assets assets, Visitor visitor, TemplateDates dates) {
            views.addStaticVariable("assets", assets);
            views.addStaticVariable("visitor", visitor);
            views.addStaticVariable("dates", dates);
        }
    }

    /** Whether somebody is signed in, or may sign up, and in which theme they look, for the layout: {@code ${visitor.signedIn()}}. */
    @Component
    static class Visitor {

        private final Registration registration;

        Visitor(Registration registration) {
            this.registration = registration;
        }

        /** Whether a visitor may open an account here. */
        public boolean maySignUp() {
            return registration.isOpen();
        }

        public boolean signedIn() {
            return principal() != null;
        }

        /** The theme that was chosen in this browser, {@code light} or {@code dark}; null where the system's holds. */
        public @Nullable String scheme() {
            HttpServletRequest request = request();
            Cookie chosen = request == null ? null : WebUtils.getCookie(request, "theme");
            String scheme = chosen == null ? "" : chosen.getValue();
            return "light".equals(scheme) || "dark".equals(scheme) ? scheme : null;
        }

        private static @Nullable Principal principal() {
            HttpServletRequest request = request();
            return request == null ? null : request.getUserPrincipal();
        }

        private static @Nullable HttpServletRequest request() {
            RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
            return attributes instanceof ServletRequestAttributes servlet ? servlet.getRequest() : null;
        }
    }
}
