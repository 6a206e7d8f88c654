package fr.relance.reminder;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser that shows somebody's reminders.
 *
 * @param label browser and system in a few words
 * @param gone whether its service knows it no more, so that it shows nothing until it asks anew
 */
public record PushDevice(UUID id, String label, Instant since, boolean gone) {}
