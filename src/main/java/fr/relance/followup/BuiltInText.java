package fr.relance.followup;

import fr.relance.message.MessageKind;
import fr.relance.message.Variant;
import fr.relance.planning.Channel;
import org.jspecify.annotations.Nullable;

/** The texts that are written for everybody; labels: {@code followup.text.relance-sobre} in messages/followup.properties. */
enum BuiltInText {
    THANK_YOU("remerciement", MessageKind.THANK_YOU, Channel.EMAIL, null),
    CATCH_UP("remerciement-et-suite", MessageKind.CATCH_UP, Channel.EMAIL, null),
    SOBER("relance-sobre", MessageKind.FOLLOW_UP, Channel.EMAIL, Variant.SOBER),
    ARGUED("relance-argumentee", MessageKind.FOLLOW_UP, Channel.EMAIL, Variant.ARGUED),
    DEADLINE_PASSED("relance-echeance-passee", MessageKind.FOLLOW_UP, Channel.EMAIL, Variant.DEADLINE_PASSED),
    ASSISTANT("secretariat", MessageKind.ASSISTANT, Channel.PHONE, null),
    CALL("appel", MessageKind.FOLLOW_UP, Channel.PHONE, null),
    VOICEMAIL("message-vocal", MessageKind.VOICEMAIL, Channel.PHONE, null),
    FALLBACK("e-mail-apres-message", MessageKind.FALLBACK_EMAIL, Channel.EMAIL, null),
    APPLICATION("candidature", MessageKind.APPLICATION_FOLLOW_UP, Channel.EMAIL, null),
    APPLICATION_CALL("candidature-appel", MessageKind.APPLICATION_FOLLOW_UP, Channel.PHONE, null);

    private final String key;
    private final MessageKind kind;
    private final Channel channel;
    private final @Nullable Variant variant;

    BuiltInText(String key, MessageKind kind, Channel channel, @Nullable Variant variant) {
        this.key = key;
        this.kind = kind;
        this.channel = channel;
        this.variant = variant;
    }

    TextChoice choice() {
        return new TextChoice(key, kind, channel, variant, null);
    }

    String key() {
        return key;
    }

    static BuiltInText of(Variant variant) {
        return switch (variant) {
            case SOBER -> SOBER;
            case ARGUED -> ARGUED;
            case DEADLINE_PASSED -> DEADLINE_PASSED;
        };
    }
}
