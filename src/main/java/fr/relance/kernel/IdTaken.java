package fr.relance.kernel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The id that a form brought for something new stands for something else by now, no matter whose. Answered with 409, with what was
 * typed and another id.
 */
public final class IdTaken extends RuntimeException {

    public IdTaken(Object id, @Nullable Throwable cause) {
        super("Taken: " + id, cause);
    }

    /** Refuses, unless what stands under the id is what the form says: then it is the same form sent again. */
    public static void unless(boolean same, Object id) {
        if (!same) {
            throw new IdTaken(id, null);
        }
    }

    /**
     * Saves under an id that a form brought. A double click arrives twice at once: where another row came first, a second try finds it
     * if it is the asker's own, and clashes again if it is not.
     *
     * @param clash how the database says that there is such a row
     * @throws IdTaken if the id is taken
     */
    public static <T> T guard(Object id, Class<? extends RuntimeException> clash, Supplier<T> save) {
        try {
            return save.get();
        } catch (RuntimeException first) {
            if (!clash.isInstance(first)) {
                throw first;
            }
            return again(id, clash, save);
        }
    }

    private static <T> T again(Object id, Class<? extends RuntimeException> clash, Supplier<T> save) {
        try {
            return save.get();
        } catch (RuntimeException second) {
            throw clash.isInstance(second) ? new IdTaken(id, second) : second;
        }
    }
}
