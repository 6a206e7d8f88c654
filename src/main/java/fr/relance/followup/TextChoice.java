package fr.relance.followup;

import fr.relance.message.MessageKind;
import fr.relance.message.Variant;
import fr.relance.planning.Channel;
import org.jspecify.annotations.Nullable;

/**
 * A text with which a relance can be prepared.
 *
 * @param key stands for it in addresses ({@code ?texte=relance-sobre}) and beside the candidate's own words; it never changes
 * @param variant the tone of a follow-up by mail, null for any other text
 */
public record TextChoice(
        String key,
        MessageKind kind,
        Channel channel,
        @Nullable Variant variant) {

    /** Whether it says what the relance is for, and not what may have to be said around it. */
    public boolean isTheMessage() {
        return kind != MessageKind.ASSISTANT && kind != MessageKind.VOICEMAIL && kind != MessageKind.FALLBACK_EMAIL;
    }

    /** Whether it is written, and not said. */
    public boolean isMail() {
        return channel == Channel.EMAIL;
    }
}
