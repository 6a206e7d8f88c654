package fr.relance.planning;

import java.time.LocalTime;

/** The two halves of a day in which a message may leave; see docs/planning.md, "Slots". */
public enum HalfDay {
    MORNING(LocalTime.of(10, 0), LocalTime.of(10, 30)),
    AFTERNOON(LocalTime.of(14, 0), LocalTime.of(14, 30));

    private static final LocalTime AFTERNOON_BEGINS = LocalTime.of(13, 0);

    private final LocalTime email;
    private final LocalTime phone;

    HalfDay(LocalTime email, LocalTime phone) {
        this.email = email;
        this.phone = phone;
    }

    /** The half in which a time falls: before 13:00 is the morning. */
    public static HalfDay of(LocalTime time) {
        return time.isBefore(AFTERNOON_BEGINS) ? MORNING : AFTERNOON;
    }

    /** The hour at which a message of this channel leaves in this half. */
    public LocalTime hour(Channel channel) {
        return channel == Channel.PHONE ? phone : email;
    }
}
