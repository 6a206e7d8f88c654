package fr.relance.account.web;

import fr.relance.account.limit.TooManyAttempts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says when something may be tried again that was tried too often. */
@ControllerAdvice
class TooManyAttemptsAdvice {

    @ExceptionHandler
    ModelAndView tooMany(TooManyAttempts e, HttpServletResponse response) {
        return wait("account/too-many", e.waiting(), response);
    }

    /** A page with status 429 that tells the minutes to wait. */
    static ModelAndView wait(String page, Duration wait, HttpServletResponse response) {
        long seconds = wait.plusSeconds(1).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return new ModelAndView(page, HttpStatus.TOO_MANY_REQUESTS)
                .addObject(
                        "minutes", Math.max(1, Duration.ofSeconds(seconds + 59).toMinutes()));
    }
}
