package fr.relance.interview.web;

import fr.relance.planning.Channel;
import org.jspecify.annotations.Nullable;

/** How contact will be made, as one can answer: also that no means was named, whatever the words seem to say. */
enum ChannelAnswer {
    EMAIL(Channel.EMAIL),
    PHONE(Channel.PHONE),
    NONE(null);

    private final @Nullable Channel channel;

    ChannelAnswer(@Nullable Channel channel) {
        this.channel = channel;
    }

    static ChannelAnswer of(@Nullable Channel channel) {
        return channel == null ? NONE : valueOf(channel.name());
    }

    @Nullable
    Channel channel() {
        return channel;
    }
}
