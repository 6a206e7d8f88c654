package fr.relance.tone;

import fr.relance.planning.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A text to look at.
 *
 * @param asks whether a text of its kind asks something
 * @param subject of a mail; what is found in it has no span
 * @param body as typed, at most {@link #MAX_LENGTH} UTF-16 units
 */
public record ToneRequest(
        boolean asks, Channel channel, @Nullable String subject, String body) {

    /** Longest text that is looked at, in UTF-16 units. */
    public static final int MAX_LENGTH = 5_000;

    /** @throws IllegalArgumentException for a subject or a body that is too long */
    public ToneRequest {
        if (body.length() > MAX_LENGTH || (subject != null && subject.length() > MAX_LENGTH)) {
            throw new IllegalArgumentException("A text has at most " + MAX_LENGTH + " characters");
        }
    }
}
