package fr.relance.message;

import fr.relance.planning.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one text.
 *
 * @param channel one that {@link MessageKind#goesBy} accepts
 * @param variant the tone of a follow-up by mail, null for the best one; ignored for any other text
 */
public record MessageRequest(
        MessageKind kind, Channel channel, @Nullable Variant variant, MessageContext context) {}
