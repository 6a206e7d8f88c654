package fr.relance.composer.web;

import fr.relance.composer.Draft;
import fr.relance.followup.Wording;
import fr.relance.kernel.Input;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The candidate's own wording, as typed.
 *
 * @param texte the key of the text to which it belongs
 * @param version of what is kept of it
 * @param relance the version of the relance, where the same form says that it is done
 * @param ensuite the key of the text to show next, if another one was chosen
 */
record WordingForm(
        @Nullable String texte,
        @Nullable String version,

        @Size(max = 300) @Nullable String subject,

        @Size(max = 5000) @Nullable String body,

        @Nullable String ensuite,
        @Nullable String relance) {

    WordingForm {
        body = Input.singleBreaks(body);
    }

    /** Whether there is something to keep: a script has no subject, a mail sends at least an empty one. */
    boolean passes(Errors errors) {
        if (subject != null && Input.line(subject) == null) {
            errors.rejectValue("subject", "composer.subject.required");
        }
        if (Input.text(body) == null) {
            errors.rejectValue("body", "composer.body.required");
        }
        return !errors.hasErrors();
    }

    Wording wording() {
        return new Wording(Input.line(subject), Objects.requireNonNullElse(Input.text(body), ""));
    }

    /** The text as it leaves, null without any: the agenda sends none; what is too long is cut. */
    @Nullable
    Wording sent() {
        String text = cut(Input.text(body), 5000);
        return text == null ? null : new Wording(cut(Input.line(subject), 300), text);
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    /** Whether this is the text that was shown. */
    boolean says(Draft shown) {
        return wording().body().equals(shown.body())
                && (subject == null || Objects.equals(wording().subject(), shown.subject()));
    }

    /** The version of the relance; without a text, as on the agenda, there is no other. */
    long readRelance() {
        return Input.version(relance == null ? version : relance);
    }

    long readVersion() {
        return Input.version(version);
    }
}
