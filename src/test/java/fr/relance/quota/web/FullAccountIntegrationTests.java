package fr.relance.quota.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.support.Page;
import fr.relance.support.SqlStatements;
import fr.relance.support.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody fills their account through the pages: what they meet, and that nobody else notices. */
class FullAccountIntegrationTests extends AccountToFill {

    @Test
    void itIsSaidKindlyBeforeAndNothingTypedIsLostAfterwards() {
        assertThat(camille.get("/profil/donnees").text()).contains("moins d’un mégaoctet", "1 % de la place");

        Page answer = untilRefused();

        assertThat(answer.text()).contains("Votre compte est plein", "Rien n’a été enregistré", WORDS.strip());
        assertThat(answer.linksTo("/profil/donnees")).isTrue();
        assertThat(camille.get("/").text()).contains("Votre compte est plein");
        assertThat(camille.get("/profil/donnees").text()).contains("Rien de nouveau ne peut être noté");
        deleteAndSaveAgain(answer.form(NEW));
    }

    private Page untilRefused() {
        int told = 0;
        Page answer = candidature("Maison 0", "");
        for (int i = 1; answer.status() == 302 && i < FAR_TOO_MANY; i++) {
            if (told == 0 && camille.get("/").text().contains("Votre compte se remplit")) {
                told = i;
            }
            answer = candidature("Maison " + i, WORDS);
        }
        assertThat(answer.status()).isEqualTo(REFUSED);
        assertThat(told).isBetween(36, 46);
        assertThat(candidatures()).isBetween(46L, 52L);
        return answer;
    }

    private void deleteAndSaveAgain(Page.Form again) {
        long kept = candidatures();
        assertThat(camille.send(again).status()).isEqualTo(REFUSED);
        assertThat(camille.post("/candidatures/" + oneOf(camille) + "/supprimer")
                        .status())
                .isEqualTo(302);
        Page saved = camille.send(again);
        assertThat(saved.status()).isEqualTo(302);
        assertThat(camille.get(saved.location()).text()).contains(WORDS.strip());
        assertThat(candidatures()).isEqualTo(kept);
    }

    @Test
    void longTextsFillItAsWell() {
        jdbc.update(TEMPLATE, camille.owner().value(), "x".repeat(900_000), "1");
        int saves = 0;
        while (candidature("Maison " + saves, WORDS.repeat(190)).status() == 302 && saves < FAR_TOO_MANY) {
            saves++;
        }
        assertThat(saves).isBetween(2, 15);
        assertThat(camille.get("/").text()).contains("Votre compte est plein");
    }

    @Test
    void nothingOfItCountsForAnybodyElseAndGuestsHaveNothingToFill() {
        Visitor nadia = new Visitor(mvc, people.newPerson("Nadia", "Benali"));
        fill();

        assertThat(nadia.send(nadia.get(NEW).form(NEW).type("post.company", "Ailleurs", "post.position", "chef"))
                        .status())
                .isEqualTo(302);
        assertThat(nadia.get("/").text()).doesNotContain("Votre compte");
        assertThat(Page.of(mvc.post()
                                .uri("/mot-de-passe/oubli")
                                .with(csrf())
                                .param("email", "x@exemple.fr")
                                .exchange())
                        .status())
                .isLessThan(400);
    }

    @Test
    void pagesAskTheDatabaseNothingMoreAndSavesNeither() {
        camille.get("/profil/donnees");
        List<String> before = SqlStatements.of(() -> camille.get("/"));
        assertThat(SqlStatements.of(() -> camille.get("/"))).isEqualTo(before).noneMatch(this::measures);
        fill();
        assertThat(camille.get("/").text()).contains("Votre compte est plein");
        assertThat(SqlStatements.of(() -> camille.get("/"))).noneMatch(this::measures);
    }
}
