package fr.relance.followup.web;

import fr.relance.followup.Wording;
import fr.relance.kernel.Input;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The candidate's own words, as typed. */
record WordingForm(
        @Nullable String version,

        @Size(max = 300, message = "{form.tooLong}") @Nullable
        String subject,

        @NotBlank(message = "{followup.body.required}") @Size(max = 5000, message = "{form.tooLong}") @Nullable
        String body) {

    Wording wording() {
        return new Wording(Input.line(subject), Objects.requireNonNullElse(Input.text(body), ""));
    }

    long readVersion() {
        return Input.number(version, 0, Integer.MAX_VALUE).orElse(-1);
    }
}
