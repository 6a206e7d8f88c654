package fr.relance.composer.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.tone.spelling.SpellCheck;
import org.junit.jupiter.api.Test;

/** An installation that does without spelling asks for nothing and says nothing. */
@IntegrationTest
class TypedSpellingIntegrationTests extends ComposerScene {

    @Test
    void thePageDoesNotAskForIt() {
        assertThat(camille.get(address).document().select("#orthographe, #noms"))
                .isEmpty();
    }

    @Test
    void thereIsNothingToSay() {
        Page answer = camille.post("/relances/orthographe", "body", "Merci de votre acceuil.");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(camille.post("/relances/orthographe", "body", "a".repeat(SpellCheck.MAX_LENGTH + 1))
                        .status())
                .isEqualTo(413);
    }
}
