package fr.relance.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The last stop of every error that no controller answered: a page, or a problem document below {@code /api/}. */
@Controller
class ErrorPages implements ErrorController {

    private static final Set<Integer> OWN_PAGE = Set.of(400, 403, 404, 405, 413, 507);

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        return isForMachines(request)
                ? ResponseEntity.of(ProblemDetail.forStatus(status)).build()
                : new ModelAndView(view(status), status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean isForMachines(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                && uri.startsWith(request.getContextPath() + "/api/");
    }

    private static String view(HttpStatus status) {
        if (OWN_PAGE.contains(status.value())) {
            return "error/" + status.value();
        }
        return status.is5xxServerError() ? "error/5xx" : "error/400";
    }

    /** The page that browsers keep, to show it where any other cannot be reached; see {@code static/sw.js}. */
    @Controller
    static class OfflinePage {

        @GetMapping("/hors-connexion")
        String offline() {
            return "shell/offline";
        }
    }

    /** Problem documents for the API alone: the framework's own handler would give them to the pages as well. */
    @RestControllerAdvice(annotations = RestController.class)
    @Order(0)
    static class ApiErrors extends ResponseEntityExceptionHandler {}
}
