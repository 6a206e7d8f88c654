package fr.relance.composer.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tuesday 10 March 2026, eleven: the agreed call has just been made. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class CallPageIntegrationTests extends ComposerScene {

    private String call;

    @BeforeEach
    void aCallIsDue() {
        recorded = withEverything(Recordings.callBackOn(LocalDate.of(2026, 3, 10)));
        call = address(recorded);
        clock.setTo(LocalDateTime.of(2026, 3, 10, 11, 0));
    }

    @Test
    void afterTheCallOneSaysHowItWentAndNothingElse() {
        Page page = camille.get(call);

        assertThat(page.document().select(".rl-outcomes button").eachText())
                .containsExactly("Quelqu’un a répondu", "Message laissé", "Pas de réponse");
        assertThat(page.text()).doesNotContain("C’est fait");
        assertThat(camille.get(address).text()).doesNotContain("Message laissé").contains("C’est fait");
    }

    @Test
    void somebodyAnsweredAndItIsDoneUntilUndone() {
        Page noted = camille.send(camille.get(call).form(call + "/appel/repondu"));
        assertThat(camille.follow(noted).text())
                .contains("Vous avez eu quelqu’un : la relance est faite.", "Votre relance est faite");

        assertThat(camille.follow(camille.undo(noted)).text()).contains("Comment s’est passé l’appel ?");
    }

    @Test
    void aVoiceMessageIsFollowedByItsMailEverywhere() {
        Page page = camille.follow(camille.post(call + "/appel/message-laisse", "version", version()));

        assertThat(page.text())
                .contains(
                        "Message laissé : un seul e-mail, vendredi 13 mars, et la relance sera complète.",
                        "Vous avez appelé et laissé un message le mardi 10 mars : l’appel et cet e-mail sont une seule et même"
                                + " relance, inutile de rappeler.",
                        "E-mail après le message vocal",
                        "C’est fait")
                .doesNotContain("Comment s’est passé l’appel", "Quelqu’un a répondu");
        assertThat(page.value("body")).contains("message");
        String mail = "E-mail après le message vocal";
        assertThat(camille.get("/").text())
                .contains(mail, "ven. 13 mars", "Votre appel laisse au recruteur quelques jours pour rappeler");
        assertThat(camille.get("/candidatures/" + recorded.jobApplication()).text())
                .contains(mail);
        assertThat(camille.get("/entretiens/" + recorded.interview()).text())
                .contains(mail, "Votre appel laisse au recruteur quelques jours pour rappeler");
    }

    @Test
    void withoutAVoiceMessageNothingSpeaksOfOne() {
        Page page = camille.follow(camille.post(call + "/appel/sans-reponse", "version", version()));

        assertThat(page.text())
                .contains(
                        "Pas de réponse : un seul e-mail, vendredi 13 mars, et la relance sera complète.",
                        "Vous avez appelé sans réponse le mardi 10 mars",
                        "Relance par e-mail")
                .doesNotContain("message vocal");
        assertThat(page.value("body")).doesNotContain("message").contains("Madame Durand,");
        assertThat(camille.get("/").text()).contains("Relance").doesNotContain("message vocal");
        assertThat(camille.get("/entretiens/" + recorded.interview()).text()).doesNotContain("message vocal");
    }

    @Test
    void undoneFromTheToastOrThePageTheCallIsStillToBeMade() {
        Page noted = camille.post(call + "/appel/message-laisse", "version", version());
        assertThat(camille.follow(camille.undo(noted)).text())
                .contains("C’est annulé.", "Comment s’est passé l’appel ?", "mar. 10 mars");

        camille.post(call + "/appel/sans-reponse", "version", version());
        camille.send(camille.get(call).form(call + "/appel/annuler"));
        assertThat(camille.get(call).text()).contains("Comment s’est passé l’appel ?");
    }

    @Test
    void aSecondClickOrAnotherTabIsToldSo() {
        String version = version();
        camille.post(call + "/appel/message-laisse", "version", version);

        assertThat(camille.post(call + "/appel/message-laisse", "version", version)
                        .status())
                .isEqualTo(409);
        Page again = camille.post(call + "/appel/sans-reponse", "version", version());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("L’appel est déjà noté : il reste un seul e-mail, inutile de rappeler.");
        Page byMail = camille.post(address + "/appel/message-laisse", "version", "0");
        assertThat(byMail.status()).isEqualTo(409);
        assertThat(byMail.text()).contains("il n’y a pas d’appel à noter");
        assertThat(camille.post(call + "/appel/raccroche", "version", version()).status())
                .isEqualTo(404);
    }

    private String version() {
        return followUps.of(camille.owner(), recorded.jobApplication()).stream()
                .filter(each -> call.endsWith(each.id().toString()))
                .map(each -> Long.toString(each.status().version()))
                .findFirst()
                .orElseThrow();
    }
}
