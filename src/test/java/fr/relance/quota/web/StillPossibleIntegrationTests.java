package fr.relance.quota.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.quota.Effect;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** Of a full account: what is refused and given back, and what still works. */
class StillPossibleIntegrationTests extends AccountToFill {

    @Test
    void whatIsRefusedIsGivenBackOnEveryAddress() {
        fill();
        List<String> refused = Effects.all().entrySet().stream()
                .filter(address -> address.getValue() == Effect.ADDS)
                .map(address -> made(address.getKey()))
                .toList();
        assertThat(refused).hasSizeGreaterThan(10).allSatisfy(address -> {
            Page page = camille.post(address, "one", "<b>&\"'", "many", "a", "many", "b", "words", WORDS);
            assertThat(page.status()).isEqualTo(REFUSED);
            assertThat(page.document().select("form[data-guard]").attr("action"))
                    .isEqualTo(address);
            assertThat(page.document().select("input[name=one]").val()).isEqualTo("<b>&\"'");
            assertThat(page.document().select("input[name=many]").eachAttr("value"))
                    .containsExactly("a", "b");
            assertThat(page.document().select("textarea").eachText()).contains(WORDS.strip());
        });
    }

    @Test
    void aFileThatCannotBeKeptIsSaidToBeChosenAgain() {
        candidature("Maison", "");
        fill();
        Page page = Page.of(mvc.post()
                .uri("/candidatures/" + oneOf(camille) + "/courriers/nouveau")
                .multipart()
                .file(new MockMultipartFile("file", "a.eml", "message/rfc822", "x".getBytes(StandardCharsets.UTF_8)))
                .param("text", WORDS)
                .with(camille.person().auth())
                .with(csrf())
                .exchange());

        assertThat(page.status()).isEqualTo(REFUSED);
        assertThat(page.text()).contains(WORDS.strip(), "il sera à choisir de nouveau");
    }

    @Test
    void traceAfterTraceEndsAtTwiceAsMuch() {
        candidature("Maison", "");
        candidature("Ailleurs", "");
        jdbc.update(TEMPLATE, camille.owner().value(), "x", "370");
        assertThat(candidature("Encore", "").status()).isEqualTo(REFUSED);
        String id = oneOf(camille);
        Page undone;
        int rounds = 0;
        do {
            Page deleted = camille.post("/candidatures/" + id + "/supprimer");
            assertThat(deleted.status()).isEqualTo(302);
            undone = camille.undo(deleted);
            rounds++;
        } while (undone.status() == 302 && rounds < FAR_TOO_MANY);

        assertThat(undone.status()).isEqualTo(REFUSED);
        assertThat(rounds).isBetween(2, 15);
        assertThat(camille.post("/candidatures/" + oneOf(camille) + "/supprimer")
                        .status())
                .isEqualTo(302);
    }

    @Test
    void aRelanceIsStillMarkedAsDoneAndThatTakenBack() {
        var recorded = recordings.tuesday(camille.owner(), Recordings.VAGUE);
        fill();

        Page relance = camille.get(camille.get("/candidatures/" + recorded.jobApplication())
                .document()
                .select("a[href^=/relances/]")
                .attr("href")
                .replaceAll("[?#].*", ""));
        String done = relance.document().select("form[action$=/fait], button[formaction$=/fait]").stream()
                .map(each -> each.hasAttr("formaction") ? each.attr("formaction") : each.attr("action"))
                .findFirst()
                .orElseThrow();
        Page answer = camille.send(relance.form(done));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(camille.undo(answer).status()).isEqualTo(302);
    }

    @Test
    void profilePasswordAndExportAreStillPossible() {
        fill();
        assertThat(camille.send(camille.get("/profil").form("/profil").type("lastName", "Petit"))
                        .status())
                .isEqualTo(302);
        assertThat(camille.post(
                                "/profil/securite/mot-de-passe",
                                "current",
                                SignedInPeople.PASSWORD,
                                "password",
                                "cinq autres mots bien choisis")
                        .status())
                .isEqualTo(302);
        assertThat(camille.get("/profil/donnees/archive").status()).isEqualTo(200);
        assertThat(camille.post("/relances/ton", "body", "Bonjour,").status()).isNotEqualTo(REFUSED);
    }

    @Test
    void allElseIsStillPossibleErasureIncluded() {
        fill();
        assertThat(Effects.all())
                .allSatisfy((pattern, effect) -> assertThat(
                                effect == Effect.ADDS || pattern.contains("deconnecter") || pattern.equals("/connexion")
                                        ? 0
                                        : camille.post(made(pattern)).status())
                        .as(pattern)
                        .isNotEqualTo(REFUSED));
        assertThat(camille.post(
                                "/profil/donnees/effacer",
                                "email",
                                camille.person().email())
                        .location())
                .isEqualTo("/compte-efface");
        assertThat(candidatures()).isZero();
    }
}
