package fr.relance.storage;

import java.io.Serial;

/** A copy that could not be put back as it is. */
final class DamagedCopy extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    DamagedCopy(String message) {
        super(message);
    }

    DamagedCopy(String message, Throwable cause) {
        super(message, cause);
    }
}
