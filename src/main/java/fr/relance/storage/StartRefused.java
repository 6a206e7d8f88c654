package fr.relance.storage;

import java.io.Serial;

/** Why the application does not start, told in a sentence to whoever started it; nothing was changed. */
final class StartRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String french;
    private final String english;

    StartRefused(String french, String english) {
        super(english);
        this.french = french;
        this.english = english;
    }

    String sentence() {
        return french + "\n\n" + english;
    }
}
