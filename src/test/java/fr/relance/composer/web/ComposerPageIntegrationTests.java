package fr.relance.composer.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Tuesday 3 March 2026, noon; the follow-up is due on Tuesday 10. */
@IntegrationTest
class ComposerPageIntegrationTests extends ComposerScene {

    @Test
    void theMailStandsReadyWithItsReasons() {
        Page page = camille.get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.value("subject"))
                .startsWith("Camille Roux - Suite à notre entretien du 3 mars 2026 pour le poste de chef de rang");
        assertThat(page.value("body"))
                .startsWith("Madame Durand,")
                .contains("?")
                .endsWith("Camille Roux");
        assertThat(page.text()).contains("mar. 10 mars, matin", "Une semaine après l’entretien");
        assertThat(page.document().select("a[href^=mailto:]").attr("href"))
                .startsWith("mailto:claire.durand@grandhotel.example?subject=Camille%20Roux%20-%20Suite%20%C3%A0")
                .contains("&body=Madame%20Durand%2C%0D%0A%0D%0A");
    }

    @Test
    void theVariantsThatMakeSenseAreProposed() {
        Recorded full = withEverything(VAGUE);
        String relance = address(full);
        clock.setTo(LocalDateTime.of(2026, 3, 20, 9, 0));

        Page argued = camille.get(relance);
        Page sober = camille.get(relance + "?texte=relance-sobre");

        assertThat(argued.linksTo(relance + "?texte=relance-sobre")).isTrue();
        assertThat(argued.linksTo(relance + "?texte=relance-argumentee")).isTrue();
        assertThat(argued.linksTo(relance + "?texte=relance-echeance-passee")).isFalse();
        assertThat(argued.value("body")).contains("trois saisons en palace");
        assertThat(sober.value("body")).doesNotContain("trois saisons en palace");
    }

    @Test
    void aPassedDeadlineHasAVariantOfItsOwn() {
        String relance = address(withEverything(Recordings.promisedBy(LocalDate.of(2026, 3, 9))));

        Page page = camille.get(relance + "?texte=relance-echeance-passee");

        assertThat(page.linksTo(relance + "?texte=relance-echeance-passee")).isTrue();
        assertThat(page.value("body")).contains("9 mars");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?texte=", "?texte=SOBER", "?texte=relance-argumentee", "?texte=%3Cb%3E&texte=relance-sobre"})
    void aSillyVariantIsHarmless(String query) {
        Page page = camille.get(address + query);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.value("body")).isEqualTo(camille.get(address).value("body"));
    }

    @Test
    void byPhoneThereAreAScriptTheAssistantsAndTheVoicemail() {
        Recorded recorded = withEverything(Recordings.callBackOn(LocalDate.of(2026, 3, 10)));

        Page page = camille.get(address(recorded));

        assertThat(page.document().select("a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:0123456780", "tel:0123456789");
        assertThat(page.text()).contains("Ce que vous pouvez dire", "Si personne ne répond", "Zoé", "Bonjour");
        assertThat(page.document().select("a[href^=mailto:]")).isEmpty();
    }

    @Test
    void doneItIsDoneOnceAndThePageSaysWhy() {
        Page done = camille.send(camille.get(address).form(address + "/fait"));
        Page page = camille.follow(done);

        assertThat(page.text()).contains("C’est noté.", "Une seule suffit : une deuxième se retournerait contre vous.");
        assertThat(page.document().select("form[action$=/fait], [formaction], a[href$=/deplacer]"))
                .isEmpty();
        Page again = camille.post(address + "/fait", "version", "1");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("C’est déjà fait : une deuxième relance se retournerait contre vous.");
        assertThat(camille.post(address + "/message", "version", "1", "subject", "a", "body", "b")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aDoubleClickOnDoneIsToldThatItIsDone() {
        Page.Form form = camille.get(address).form(address + "/fait");
        camille.send(form);

        assertThat(camille.send(form).status()).isEqualTo(409);
    }

    @Test
    void doneIsUndoneFromTheMessageThatConfirmsIt() {
        Page done = camille.send(camille.get(address).form(address + "/fait"));

        Page page = camille.follow(camille.undo(done));

        assertThat(page.text()).contains("C’est annulé.", "C’est fait");
    }
}
