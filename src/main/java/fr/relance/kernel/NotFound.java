package fr.relance.kernel;

/** Nothing of that id belongs to the caller: unknown and foreign ids are told apart nowhere. Answered with 404. */
public final class NotFound extends RuntimeException {

    public NotFound(Object id) {
        super("Not found: " + id);
    }
}
