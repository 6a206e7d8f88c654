package fr.relance.composer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SpecialSettings;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An installation that looks at spelling, with the real dictionaries. */
@Tag("spelling")
@SpecialSettings
class SpellingOnIntegrationTests extends ComposerScene {

    private static final String WAITING = "Nous relisons l’orthographe…";

    @Test
    void faultsAreSaidOnceTheDictionariesAreRead() {
        Page first = look("Bonjour.", "");
        assertThat(first.text()).contains(WAITING);
        assertThat(first.document().select("[hx-trigger='load delay:3s']").attr("hx-target"))
                .isEqualTo("#orthographe");

        Page page = done("Chère Zorgblat,\r\n\r\nmerci de votre acceuil.", "Zorgblat");

        assertThat(page.document().select("[data-start]").eachText()).containsExactly("« acceuil »");
        assertThat(page.document().select("[data-start]").attr("data-start")).isEqualTo("32");
        assertThat(page.text()).contains("accueil");
        assertThat(done("Merci de votre accueil.", "").text()).contains("Aucune faute repérée.");
    }

    @Test
    void thePageKnowsTheNamesThatAreNoFaults() {
        Page page = camille.get(address(withEverything(Recordings.VAGUE)));

        assertThat(page.document().select("#orthographe[hx-post='/relances/orthographe']"))
                .hasSize(1);
        assertThat(page.document().select("#noms").val()).contains("Durand", "Roux", "Le Grand Hôtel");
    }

    private Page done(String body, String names) {
        return await().atMost(Duration.ofMinutes(3))
                .until(() -> look(body, names), page -> !page.text().contains(WAITING));
    }

    private Page look(String body, String names) {
        return camille.post("/relances/orthographe", "body", body, "names", names);
    }
}
