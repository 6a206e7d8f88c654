package fr.relance.storage.web;

import fr.relance.storage.DiskRoom;
import fr.relance.storage.SoleUseLost;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses what would be written on a full disk, before anything of it is; the API writes nothing. */
@Component
class RoomInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final DiskRoom room;

    RoomInterceptor(DiskRoom room) {
        this.room = room;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/api/**", "/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean refused = HttpMethod.POST.matches(request.getMethod()) && room.isTight();
        if (refused) {
            response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
        }
        return !refused;
    }

    /**
     * The same page for a save that the disk itself refused, as another program may fill it between two looks; and one for a save that
     * is refused because somebody else may have the database.
     */
    @ControllerAdvice
    static class FullDiskAdvice {

        @ExceptionHandler({
            JpaSystemException.class,
            DataAccessResourceFailureException.class,
            UncategorizedSQLException.class,
            CannotCreateTransactionException.class,
            TransactionSystemException.class
        })
        ModelAndView unwritten(RuntimeException failure) {
            Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
            if (cause instanceof IOException) {
                return new ModelAndView("error/507", HttpStatus.INSUFFICIENT_STORAGE);
            }
            if (cause instanceof SoleUseLost) {
                return new ModelAndView("storage/not-alone", HttpStatus.SERVICE_UNAVAILABLE);
            }
            throw failure;
        }
    }
}
