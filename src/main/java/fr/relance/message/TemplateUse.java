package fr.relance.message;

import fr.relance.planning.Channel;
import java.util.Arrays;

/** What a personal template may be for, as one asks it; labels: {@code TemplateUse.CALL} in messages/message.properties. */
public enum TemplateUse {
    THANK_YOU(MessageKind.THANK_YOU, Channel.EMAIL),
    CATCH_UP(MessageKind.CATCH_UP, Channel.EMAIL),
    FOLLOW_UP(MessageKind.FOLLOW_UP, Channel.EMAIL),
    CALL(MessageKind.FOLLOW_UP, Channel.PHONE),
    ASSISTANT(MessageKind.ASSISTANT, Channel.PHONE),
    VOICEMAIL(MessageKind.VOICEMAIL, Channel.PHONE),
    FALLBACK_EMAIL(MessageKind.FALLBACK_EMAIL, Channel.EMAIL),
    APPLICATION(MessageKind.APPLICATION_FOLLOW_UP, Channel.EMAIL),
    APPLICATION_CALL(MessageKind.APPLICATION_FOLLOW_UP, Channel.PHONE);

    private final MessageKind kind;
    private final Channel channel;

    TemplateUse(MessageKind kind, Channel channel) {
        this.kind = kind;
        this.channel = channel;
    }

    /** Whether it is written, and has a subject. */
    public boolean isMail() {
        return channel == Channel.EMAIL;
    }

    /** A template for this; what is said has no subject. */
    public TemplateContent content(String subject, String body) {
        return new TemplateContent(kind, channel, isMail() ? subject : null, body);
    }

    /** What a template is for. */
    public static TemplateUse of(TemplateContent content) {
        return Arrays.stream(values())
                .filter(use -> use.kind == content.kind() && use.channel == content.channel())
                .findFirst()
                .orElseThrow();
    }
}
