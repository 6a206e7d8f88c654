package fr.relance.quota;

/** A quota with which nobody could work. */
final class InvalidQuota extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String property;
    private final String wanted;

    InvalidQuota(String property, String set, String wanted) {
        super(set);
        this.property = property;
        this.wanted = wanted;
    }

    String property() {
        return property;
    }

    /** What would make sense, in French. */
    String wanted() {
        return wanted;
    }
}
