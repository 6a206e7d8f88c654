package fr.relance.sending;

import fr.relance.account.Secrets;
import fr.relance.composer.Composition;
import fr.relance.followup.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the page showed on which a mail was confirmed. It leaves only while that page would show the same.
 *
 * @param text the key of its text
 * @param words with a subject
 * @param version of the relance
 * @param fingerprint stands for all that was shown: the relance, its words, whom it addresses, and from whom it comes
 */
public record Confirmation(String text, Wording words, long version, String fingerprint) {

    /**
     * As it would be shown now.
     *
     * @param account from which it would leave, null if none is entrusted
     */
    public static Confirmation of(Composition composition, @Nullable SenderAccount account) {
        Wording words =
                new Wording(composition.draft().subject(), composition.draft().body());
        long version = composition.followUp().status().version();
        String shown = String.join(
                "\n",
                composition.followUp().slot().at() + " " + version,
                account == null ? "" : account.address(),
                composition.person() == null ? "" : composition.person().email() + "",
                words.subject() + "\n" + words.body());
        return new Confirmation(composition.draft().text().key(), words, version, Secrets.hash(shown));
    }
}
