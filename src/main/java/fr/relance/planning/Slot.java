package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Half of a day; the channel gives it its hour. */
public record Slot(LocalDate day, HalfDay half) {

    /** The local date-time at which a message of this channel leaves. */
    public LocalDateTime at(Channel channel) {
        return day.atTime(half.hour(channel));
    }
}
