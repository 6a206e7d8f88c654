package fr.relance.message;

import fr.relance.planning.Channel;
import java.util.Set;

/** What a text is for; each kind and its content: docs/messages.md. */
public enum MessageKind {
    /** Thanks on the day after, without a question. */
    THANK_YOU(Channel.EMAIL),
    /** Thanks on the day after, and the question that was not asked in the room: what comes next. */
    CATCH_UP(Channel.EMAIL),
    /** The one follow-up of an interview. */
    FOLLOW_UP(Channel.EMAIL, Channel.PHONE),
    /** To the assistant, before calling the person met. */
    ASSISTANT(Channel.PHONE),
    /** What to leave on an answering machine. */
    VOICEMAIL(Channel.PHONE),
    /** After a voice message that was left: refers to it. */
    FALLBACK_EMAIL(Channel.EMAIL),
    /** After an application that led to no interview yet. */
    APPLICATION_FOLLOW_UP(Channel.EMAIL, Channel.PHONE);

    private static final Set<MessageKind> WITHOUT_QUESTION = Set.of(THANK_YOU, VOICEMAIL);

    private final Set<Channel> channels;

    MessageKind(Channel... channels) {
        this.channels = Set.of(channels);
    }

    /** Whether there is a text of this kind for that channel; {@link MessageWriter#write} refuses the others. */
    public boolean goesBy(Channel channel) {
        return channels.contains(channel);
    }

    /** Whether a text of this kind asks something. */
    public boolean asks() {
        return !WITHOUT_QUESTION.contains(this);
    }
}
