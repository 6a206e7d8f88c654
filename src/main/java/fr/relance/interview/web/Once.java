package fr.relance.interview.web;

import fr.relance.kernel.IdTaken;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;

/** Records what a form brings under an id of its own, which may arrive twice at once. */
final class Once {

    private Once() {}

    static <T> T record(Object id, Supplier<T> recording) {
        return IdTaken.guard(id, DataIntegrityViolationException.class, recording);
    }
}
