package fr.relance.quota.web;

import fr.relance.shell.Sent;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says that an account is full, on a page that keeps what was typed and sends it again once there is room. */
@ControllerAdvice
class QuotaAdvice {

    @ExceptionHandler(QuotaReached.class)
    ModelAndView full(HttpServletRequest request) {
        return new ModelAndView("quota/full", HttpStatus.INSUFFICIENT_STORAGE).addObject("sent", Sent.of(request));
    }
}
