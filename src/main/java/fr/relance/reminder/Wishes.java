package fr.relance.reminder;

/**
 * Which mails a person asked for.
 *
 * @param hour on the person's own watch, {@link #FIRST_HOUR} to {@link #LAST_HOUR}
 * @param discreet whether subjects name neither companies nor people
 * @param byMail whether they come by mail; where notifications do, one may do without
 */
public record Wishes(
        boolean digest, int hour, boolean daySheet, boolean eveningAfter, boolean discreet, boolean byMail) {

    /** The earliest hour that may be chosen. */
    public static final int FIRST_HOUR = 6;

    /** The latest hour that may be chosen. */
    public static final int LAST_HOUR = 20;

    /** What holds until somebody asks. */
    static final Wishes NONE = new Wishes(false, 8, false, false, false);

    /** Refuses an hour that cannot be chosen. */
    public Wishes {
        if (hour < FIRST_HOUR || hour > LAST_HOUR) {
            throw new IllegalArgumentException("No such hour: " + hour);
        }
    }

    /** By mail, as most want them. */
    public Wishes(boolean digest, int hour, boolean daySheet, boolean eveningAfter, boolean discreet) {
        this(digest, hour, daySheet, eveningAfter, discreet, true);
    }

    /** Whether any reminder is wanted at all. */
    public boolean isAny() {
        return digest || daySheet || eveningAfter;
    }

    boolean wants(ReminderKind kind) {
        return switch (kind) {
            case DIGEST -> digest;
            case DAY_SHEET -> daySheet;
            case EVENING_AFTER -> eveningAfter;
            case NOT_SENT -> isAny();
        };
    }

    /** Whether something is wanted that was not before. */
    boolean wantsMoreThan(Wishes before) {
        return (digest && !before.digest) || (daySheet && !before.daySheet) || (eveningAfter && !before.eveningAfter);
    }
}
