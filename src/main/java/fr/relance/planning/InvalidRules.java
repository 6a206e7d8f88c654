package fr.relance.planning;

import java.util.List;

/** Delays with which no plan makes sense; the message names each of them. */
public final class InvalidRules extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidRules(List<String> problems) {
        super(String.join("; ", problems));
    }
}
