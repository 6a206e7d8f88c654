package fr.relance.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is measured, in the order of the table.
 *
 * @see #named the names by which some of it is chosen
 */
enum Measured {
    TODAY_SMALL("« Aujourd’hui », 25 relances, 100 candidatures", "small", "/", 8),
    TODAY("« Aujourd’hui », 25 relances, 10,000 candidatures", "large", "/", 8),
    LIST("list", "large", "/candidatures", 5),
    LIST_SMALL("list, 100 candidatures", "small", "/candidatures", 5),
    BOARD("board", "large", "/candidatures?vue=tableau", 0),
    BOARD_SMALL("board, 100 candidatures", "small", "/candidatures?vue=tableau", 0),
    CANDIDATURE("a candidature", "large", "/candidatures/{candidature}", 6),
    COMPOSER("composer, a mail", "large", "/relances/{followUp}", 7),
    FORM("form of a new interview", "large", "/entretiens/nouveau", 6),
    FORM_SMALL("form of a new interview, 100 candidatures", "small", "/entretiens/nouveau", 6),
    SIMULATOR("simulator", "small", "/simulateur?words=On%20vous%20rappelle%20sous%20huitaine&urgency=LOW", 5),
    SEARCH("search of the list", "large", "/candidatures?q=bellevue", 0),
    RECORDING("recording an interview", "recording", "/entretiens/nouveau", 15);

    final String title;

    /** Whose page it is. */
    final String account;

    /** With the names of ids in braces. */
    final String path;

    /** How many times the floor’s work it may take; 0 if nothing is promised. */
    final int atMost;

    Measured(String title, String account, String path, int atMost) {
        this.title = title;
        this.account = account;
        this.path = path;
        this.atMost = atMost;
    }

    /**
     * Those of these names, in lower case and with a hyphen; or those that every run measures, if none is named.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static List<Measured> named(String names) {
        if (names.isBlank()) {
            return Arrays.stream(values()).filter(Measured::isUsual).toList();
        }
        return Arrays.stream(names.split(","))
                .map(name -> valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean isUsual() {
        return this == TODAY_SMALL || !name().endsWith("_SMALL");
    }
}
