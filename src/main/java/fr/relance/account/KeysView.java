package fr.relance.account;

import java.util.List;

/**
 * What opens an account besides its password, of one kind.
 *
 * @param kind as {@link OtherKeys} names it
 * @param title the key of the words for the kind
 * @param labels of each, at least one
 */
public record KeysView(String kind, String title, List<String> labels) {

    /** All of them in one line. */
    public String listed() {
        return String.join(", ", labels);
    }
}
