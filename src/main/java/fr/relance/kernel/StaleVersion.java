package fr.relance.kernel;

/** The row changed since the caller read it, in another tab for example. Answered with 409, with what was typed. */
public final class StaleVersion extends RuntimeException {

    public StaleVersion(Object id) {
        super("Changed meanwhile: " + id);
    }

    /**
     * Compares the version that a form carried with the row's own.
     *
     * @throws StaleVersion if they differ
     */
    public static void check(Object id, long expected, long actual) {
        if (expected != actual) {
            throw new StaleVersion(id);
        }
    }
}
