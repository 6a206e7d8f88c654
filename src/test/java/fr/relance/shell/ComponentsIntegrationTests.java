package fr.relance.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class ComponentsIntegrationTests {

    @Autowired
    private SignedInPeople people;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void everyComponentRenders() {
        assertThat(mvc.get().uri("/essais/composants").with(people.newPerson().auth()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"EXPERIENCED\"[^>]*checked")
                .contains("<html lang=\"fr\"", "mar. 10\u00a0mars, matin")
                .contains("/candidatures?q=chef&amp;page=3", "Se déconnecter")
                .doesNotContain("th:", "is-invalid", "Composants</p>");
    }

    @Test
    void anErrorIsLinkedToItsField() {
        assertThat(mvc.post()
                        .uri("/essais/composants")
                        .param("company", "<Durand>")
                        .with(csrf())
                        .with(people.newPerson().auth()))
                .bodyText()
                .contains("value=\"&lt;Durand&gt;\"")
                .contains("aria-describedby=\"company-aide company-erreur\"", "id=\"company-erreur\"")
                .contains("href=\"#company\"", "Choisissez un niveau.", "La date annoncée précède");
    }
}
