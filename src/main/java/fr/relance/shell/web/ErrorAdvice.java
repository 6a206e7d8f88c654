package fr.relance.shell.web;

import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.StaleVersion;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Pages for what the aggregates refuse. All else reaches {@link ErrorPages}: nothing is caught for good measure. */
@ControllerAdvice
class ErrorAdvice {

    /** An id that cannot even be read names nothing either. */
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView unknown() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({StaleVersion.class, OptimisticLockingFailureException.class})
    ModelAndView stale() {
        return conflict("error.stale");
    }

    @ExceptionHandler
    ModelAndView refused(NotAllowed refusal) {
        return conflict(refusal.messageKey());
    }

    private static ModelAndView conflict(String messageKey) {
        ModelAndView page = new ModelAndView("error/409", HttpStatus.CONFLICT);
        page.addObject("sentence", messageKey);
        return page;
    }
}
