package fr.relance.sending.web;

import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Input;
import fr.relance.sending.Confirmation;
import fr.relance.sending.EntrustMail;
import fr.relance.sending.MailAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A mail that is about to be entrusted.
 *
 * @param texte the key of its text
 * @param lu what stands for what was shown: nothing else is sent
 * @param quand {@code creneau} or {@code maintenant}
 */
record DepartureForm(
        @Nullable String texte,
        @Nullable String lu,
        @Nullable String to,
        @Nullable String quand) {

    static final String AT_SLOT = "creneau";
    static final String NOW = "maintenant";

    static DepartureForm of(DeparturePage.Shown page) {
        PersonDetails person = page.composition().person();
        return new DepartureForm(
                page.confirmation().text(),
                page.confirmation().fingerprint(),
                person == null ? null : person.email(),
                DeparturePage.isSlotToCome(page.composition()) ? AT_SLOT : NOW);
    }

    /** Shown again, with everything as it is now. */
    DepartureForm showing(Confirmation now) {
        return new DepartureForm(texte, now.fingerprint(), to, quand);
    }

    boolean confirms(Confirmation now) {
        return now.fingerprint().equals(lu);
    }

    /** What is to leave; empty, with a sentence beside the field, where that cannot be told. */
    Optional<EntrustMail> order(Confirmation confirmed, Errors errors) {
        String address = Input.line(to);
        if (!MailAddress.isOne(address)) {
            errors.rejectValue("to", address == null ? "sending.to.required" : "sending.to.invalid");
        }
        if (!AT_SLOT.equals(quand) && !NOW.equals(quand)) {
            errors.rejectValue("quand", "sending.when.required");
        }
        return errors.hasErrors() || address == null
                ? Optional.empty()
                : Optional.of(new EntrustMail(address, confirmed, AT_SLOT.equals(quand)));
    }
}
