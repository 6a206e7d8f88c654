package fr.relance.followup;

import fr.relance.kernel.Input;
import fr.relance.kernel.TemplateId;
import fr.relance.message.MessageKind;
import fr.relance.message.TemplateView;
import fr.relance.message.Variant;
import fr.relance.planning.Channel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with which a relance can be prepared.
 *
 * @param key stands for it in addresses ({@code ?texte=relance-sobre}) and beside the candidate's own words; it never changes
 * @param variant the tone of a follow-up by mail, null for any other text
 * @param template the personal template that it is, null for a text that is built in
 */
public record TextChoice(
        String key,
        MessageKind kind,
        Channel channel,
        @Nullable Variant variant,
        @Nullable TemplateView template) {

    private static final String TEMPLATE = "modele-";

    static TextChoice of(TemplateView template) {
        return new TextChoice(
                TEMPLATE + template.id(),
                template.content().kind(),
                template.content().channel(),
                null,
                template);
    }

    /** The template that such a key stands for, none for a text that is built in. */
    static Optional<TemplateId> templateOf(String key) {
        return key.startsWith(TEMPLATE)
                ? Input.id(key.substring(TEMPLATE.length())).map(TemplateId::new)
                : Optional.empty();
    }

    /** Whether it says what the relance is for, and not what may have to be said around it. */
    public boolean isTheMessage() {
        return kind != MessageKind.ASSISTANT && kind != MessageKind.VOICEMAIL && kind != MessageKind.FALLBACK_EMAIL;
    }

    /** Whether it is written, and not said. */
    public boolean isMail() {
        return channel == Channel.EMAIL;
    }

    /** Whether it serves the same purpose, by the same way, as another one. */
    boolean isLike(TextChoice other) {
        return kind == other.kind && channel == other.channel;
    }
}
