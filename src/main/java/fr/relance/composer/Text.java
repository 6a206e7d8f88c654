package fr.relance.composer;

import fr.relance.kernel.Input;
import fr.relance.kernel.TemplateId;
import fr.relance.message.MessageKind;
import fr.relance.message.TemplateView;
import fr.relance.message.Variant;
import fr.relance.planning.Channel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with which a relance can be prepared; labels of those that are built in: {@code composer.text.relance-sobre} in
 * messages/composer.properties.
 *
 * @param key stands for it in addresses ({@code ?texte=relance-sobre}) and beside the candidate's own words; it never changes
 * @param variant the tone of a follow-up by mail, null for any other text
 * @param template the personal template that it is, null for a text that is built in
 */
public record Text(
        String key,
        MessageKind kind,
        Channel channel,
        @Nullable Variant variant,
        @Nullable TemplateView template) {

    static final Text THANK_YOU = mail("remerciement", MessageKind.THANK_YOU);
    static final Text CATCH_UP = mail("remerciement-et-suite", MessageKind.CATCH_UP);
    static final Text ASSISTANT = call("secretariat", MessageKind.ASSISTANT);
    static final Text CALL = call("appel", MessageKind.FOLLOW_UP);
    static final Text VOICEMAIL = call("message-vocal", MessageKind.VOICEMAIL);
    static final Text FALLBACK = mail("e-mail-apres-message", MessageKind.FALLBACK_EMAIL);
    static final Text APPLICATION = mail("candidature", MessageKind.APPLICATION_FOLLOW_UP);
    static final Text APPLICATION_CALL = call("candidature-appel", MessageKind.APPLICATION_FOLLOW_UP);

    private static final String TEMPLATE = "modele-";

    private static Text mail(String key, MessageKind kind) {
        return new Text(key, kind, Channel.EMAIL, null, null);
    }

    private static Text call(String key, MessageKind kind) {
        return new Text(key, kind, Channel.PHONE, null, null);
    }

    /** The follow-up by mail in that tone. */
    static Text of(Variant variant) {
        String key = switch (variant) {
            case SOBER -> "relance-sobre";
            case ARGUED -> "relance-argumentee";
            case DEADLINE_PASSED -> "relance-echeance-passee";
        };
        return new Text(key, MessageKind.FOLLOW_UP, Channel.EMAIL, variant, null);
    }

    static Text of(TemplateView template) {
        return new Text(
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
    boolean isLike(Text other) {
        return kind == other.kind && channel == other.channel;
    }
}
