package fr.relance.sending.web;

import fr.relance.account.Secrets;
import fr.relance.followup.Composition;
import fr.relance.followup.Wording;
import fr.relance.kernel.Input;
import fr.relance.sending.MailAddress;
import fr.relance.sending.Order;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A mail that is about to be entrusted.
 *
 * @param texte the key of its text
 * @param lu what stands for the words that were shown: others are not sent
 * @param quand {@code creneau} or {@code maintenant}
 * @param relance the version of the relance
 */
record DepartureForm(
        @Nullable String texte,
        @Nullable String lu,
        @Nullable String to,
        @Nullable String quand,
        @Nullable String relance) {

    static final String AT_SLOT = "creneau";
    static final String NOW = "maintenant";

    static DepartureForm of(Composition composition, boolean slotToCome) {
        String to = composition.person() == null ? null : composition.person().email();
        return new DepartureForm(
                composition.words().choice().key(),
                digest(composition),
                to,
                slotToCome ? AT_SLOT : NOW,
                String.valueOf(composition.followUp().status().version()));
    }

    /** Shown again, with the words as they are now. */
    DepartureForm showing(Composition composition) {
        return new DepartureForm(texte, digest(composition), to, quand, relance);
    }

    boolean says(Composition composition) {
        return digest(composition).equals(lu);
    }

    /** What is to leave; empty, with a sentence beside the field, where that cannot be told. */
    Optional<Order> order(Composition composition, Errors errors) {
        String address = Input.line(to);
        if (!MailAddress.isOne(address)) {
            errors.rejectValue("to", address == null ? "sending.to.required" : "sending.to.invalid");
        }
        if (!AT_SLOT.equals(quand) && !NOW.equals(quand)) {
            errors.rejectValue("quand", "sending.when.required");
        }
        return errors.hasErrors() || address == null
                ? Optional.empty()
                : Optional.of(new Order(address, words(composition), AT_SLOT.equals(quand)));
    }

    long readRelance() {
        return Input.version(relance);
    }

    private static Wording words(Composition composition) {
        return new Wording(composition.words().subject(), composition.words().body());
    }

    private static String digest(Composition composition) {
        Wording words = words(composition);
        return Secrets.hash(words.subject() + "\n" + words.body());
    }
}
