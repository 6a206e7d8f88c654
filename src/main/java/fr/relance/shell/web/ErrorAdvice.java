package fr.relance.shell.web;

import fr.relance.kernel.IdTaken;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.StaleVersion;
import fr.relance.shell.Sent;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages for what the aggregates refuse, with what was typed in the form that was refused. All else reaches {@link ErrorPages}: nothing
 * is caught for good measure.
 */
@ControllerAdvice
class ErrorAdvice {

    /** An id that cannot even be read names nothing either; of a form no word differs between what is unknown, foreign or gone. */
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView unknown(HttpServletRequest request) {
        return isForm(request)
                ? page("error/gone", HttpStatus.NOT_FOUND, request)
                : new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({StaleVersion.class, OptimisticLockingFailureException.class})
    ModelAndView stale(HttpServletRequest request) {
        return conflict("error.stale", request);
    }

    @ExceptionHandler
    ModelAndView refused(NotAllowed refusal, HttpServletRequest request) {
        return conflict(refusal.messageKey(), request);
    }

    /** Sent again under another id, the form makes what it was meant to make. */
    @ExceptionHandler(IdTaken.class)
    ModelAndView taken(HttpServletRequest request) {
        return new ModelAndView("error/taken", HttpStatus.CONFLICT)
                .addObject("sent", Sent.of(request).renewed());
    }

    private static ModelAndView conflict(String messageKey, HttpServletRequest request) {
        ModelAndView page = isForm(request)
                ? page("error/409", HttpStatus.CONFLICT, request)
                : new ModelAndView("error/409", HttpStatus.CONFLICT);
        return page.addObject("sentence", messageKey);
    }

    private static ModelAndView page(String view, HttpStatus status, HttpServletRequest request) {
        return new ModelAndView(view, status).addObject("sent", Sent.of(request));
    }

    /** Whether a person reads the answer; scripts are told as little as they were. */
    private static boolean isForm(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        boolean background = (mode != null && !mode.equals("navigate")) || request.getHeader("HX-Request") != null;
        return HttpMethod.POST.matches(request.getMethod()) && !background;
    }
}
