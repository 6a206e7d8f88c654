package fr.relance.followup;

/** How a text left Relance: journal titles {@code journal.followup.copied} and so on. */
public enum HandedOut {
    COPIED("copied", "copy"),
    OPENED("opened", "mail"),
    DOWNLOADED("downloaded", "external");

    private final String what;
    private final String icon;

    HandedOut(String what, String icon) {
        this.what = what;
        this.icon = icon;
    }

    String what() {
        return what;
    }

    String icon() {
        return icon;
    }
}
