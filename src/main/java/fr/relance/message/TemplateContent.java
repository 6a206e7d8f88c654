package fr.relance.message;

import fr.relance.planning.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What a personal template says.
 *
 * @param channel one that {@link MessageKind#goesBy} accepts
 * @param subject of a mail, 300 characters at most; null for what is said
 * @param body at most 5,000 characters; in both, every tag is a {@link Placeholder}
 */
public record TemplateContent(
        MessageKind kind, Channel channel, @Nullable String subject, String body) {}
