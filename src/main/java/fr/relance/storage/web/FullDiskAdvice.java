package fr.relance.storage.web;

import fr.relance.storage.SoleUseLost;
import java.io.IOException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * The same page for a save that the disk itself refused, as another program may fill it between two looks; and one for a save that
 * is refused because somebody else may have the database.
 */
@ControllerAdvice
class FullDiskAdvice {

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
