package fr.relance.message.tone;

import fr.relance.message.MessageKind;
import fr.relance.planning.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A text to look at.
 *
 * @param subject of a mail; what is found in it has no span
 * @param body as typed, at most {@link ToneCheck#MAX_LENGTH} UTF-16 units
 */
public record ToneRequest(
        MessageKind kind, Channel channel, @Nullable String subject, String body) {

    /** @throws IllegalArgumentException for a subject or a body that is too long */
    public ToneRequest {
        if (body.length() > ToneCheck.MAX_LENGTH || (subject != null && subject.length() > ToneCheck.MAX_LENGTH)) {
            throw new IllegalArgumentException("A text has at most " + ToneCheck.MAX_LENGTH + " characters");
        }
    }
}
