package fr.relance.followup.web;

import fr.relance.followup.Composition;
import fr.relance.followup.Wording;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The text as it stands in the composer.
 *
 * @param own whether these are the candidate's own words
 * @param mailto opens it in the candidate's mail program (RFC 6068); null for the phone
 */
record Mail(
        @Nullable String subject,
        String body,
        boolean own,
        @Nullable String mailto) {

    /** The candidate's own words if there are any, unless a variant of the written ones was asked for. */
    static Mail of(Composition composition, boolean variantWanted) {
        Wording wording = variantWanted ? null : composition.followUp().wording();
        return wording == null
                ? of(
                        composition,
                        composition.message().subject(),
                        composition.message().body(),
                        false)
                : of(composition, subject(composition, wording), wording.body(), true);
    }

    private static @Nullable String subject(Composition composition, Wording own) {
        return own.subject() == null ? composition.message().subject() : own.subject();
    }

    private static Mail of(Composition composition, @Nullable String subject, String body, boolean own) {
        return new Mail(subject, body, own, subject == null ? null : mailto(composition, subject, body));
    }

    private static String mailto(Composition composition, String subject, String body) {
        String address = Optional.ofNullable(composition.person())
                .map(person -> person.email())
                .map(Mail::encode)
                .map(encoded -> encoded.replace("%40", "@"))
                .orElse("");
        return "mailto:" + address + "?subject=" + encode(subject) + "&body=" + encode(body.replace("\n", "\r\n"));
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
