package fr.relance.jobapplication;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of a candidature's timeline.
 *
 * @param at local date-time in the candidate's zone
 * @param icon name of an icon of the interface
 * @param title what it is, in French
 * @param detail a second, quieter line
 * @param href where more of it stands, relative to the application
 * @param open whether it still waits to be done
 */
public record TimelineEntry(
        LocalDateTime at,
        String icon,
        String title,
        @Nullable String detail,
        String href,
        boolean open) {}
