package fr.relance.message.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SqlStatements;
import fr.relance.support.Visitor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** « Mes modèles »: from the text of one relance to that of another. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TemplatesIntegrationTests {

    private static final String NEW = "/modeles/nouveau";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private FollowUps followUps;

    private Visitor camille;
    private String relance;

    @BeforeEach
    void recordAnInterview() {
        camille = new Visitor(mvc, people.newPerson());
        relance = address(recordings.tuesday(camille.owner(), VAGUE));
    }

    @Test
    void aTextOfOneRelanceServesAnother() {
        Page.Form typed = camille.get(relance).form(relance + "/message/modele");
        String body = typed.fields().get("body") + "\n\nP.-S. Le poste de chef de rang me plaît.";
        Page blank = camille.follow(camille.send(typed.type("body", body)));
        assertThat(blank.value("body"))
                .contains("{{interlocuteur}},", "{{prénom}} {{nom}}", "P.-S. Le {{poste}} me plaît.")
                .doesNotContain("Durand", "Grand Hôtel", "mars");

        Page used = camille.follow(camille.send(blank.form(NEW).type("name", "Le mien")));
        assertThat(used.text()).contains("Modèle « Le mien » enregistré.");
        assertThat(used.value("body")).contains("Madame Durand,", "Le poste de chef de rang me plaît.");

        String other = address(atTheMairie());
        String link = camille.get(other)
                .document()
                .select(".rl-texts a:contains(Le mien)")
                .attr("href");
        assertThat(link).startsWith(other + "?texte=modele-");
        assertThat(camille.get(link).value("body"))
                .contains("Monsieur Martin,", "à la Mairie de Lyon", "Le poste d’assistante me plaît.");
        assertThat(camille.get(link).value("subject")).contains("pour le poste d’assistante");
    }

    @Test
    void itsWordsAreKeptForARelanceEvenOnceItIsGone() {
        String template = keep("Le mien", "FOLLOW_UP", "Objet", "Où en êtes-vous ?");
        String used = relance + "?texte=modele-" + template;
        camille.send(camille.get(used).form(relance + "/message").type("body", "Retouché ?"));

        Page deleted = camille.post("/modeles/" + template + "/supprimer");

        assertThat(camille.get(used).value("body")).isEqualTo("Retouché ?");
        camille.undo(deleted);
        assertThat(camille.get("/modeles").text()).contains("Le mien");
        Page reset = camille.send(camille.get(used).form(relance + "/message/retablir"));
        assertThat(camille.follow(reset).value("body")).isEqualTo("Où en êtes-vous\u00A0?");
    }

    @Test
    void itIsOfferedForWhatItIsForOnly() {
        keep("Pour remercier", "THANK_YOU", "Objet", "Merci.");
        keep("Pour appeler", "CALL", "", "Bonjour.");

        assertThat(camille.get(relance).document().select(".rl-texts a")).isEmpty();
    }

    @Test
    void itIsChangedAndTheOtherTabIsTold() {
        String template = keep("Le mien", "FOLLOW_UP", "Objet", "Texte ?");
        String address = "/modeles/" + template;
        Page.Form first = camille.get(address).form(address);
        Page.Form second = camille.get(address).form(address);

        Page saved = camille.follow(camille.send(first.type("name", "Renommé", "use", "VOICEMAIL")));
        Page conflict = camille.send(second.type("body", "De l’autre onglet ?"));

        assertThat(saved.text()).contains("Le modèle est modifié.", "Renommé", "Message vocal");
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.value("body")).isEqualTo("De l’autre onglet ?");
        assertThat(camille.send(conflict.form(address)).status()).isEqualTo(302);
        assertThat(camille.get(address).value("body")).isEqualTo("De l’autre onglet ?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name    | ''                        | Donnez un nom à ce modèle.",
                "use     | MAIL                      | Choisissez à quoi ce modèle sert.",
                "subject | ' '                       | L’objet est vide.",
                "body    | ''                        | Le message est vide.",
                "body    | 'Bonjour {{recruteur}},'  | {{recruteur}} n’est pas un repère connu.",
                "body    | '{{#poste}}x{{/poste}}'   | {{#poste}} n’est pas un repère connu.",
                "subject | '{{{poste}}}'             | {{{poste}}} n’est pas un repère connu.",
                "subject | '{{=<% %>=}}'             | {{=<% %>=}} n’est pas un repère connu.",
            })
    void whatCannotBeKeptIsToldNextToItsField(String field, String typed, String message) {
        Page page = camille.send(camille.get(NEW)
                .form(NEW)
                .type("name", "Le mien", "subject", "Objet", "body", "Texte")
                .type(field, typed));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error(field)).startsWith(message);
        assertThat(page.form(NEW).fields())
                .containsEntry("id", page.form(NEW).fields().get("id"));
        assertThat(camille.get("/modeles").text()).contains("Aucun modèle pour l’instant");
    }

    @Test
    void tooLongIsToldAndKept() {
        Page page = camille.send(camille.get(NEW)
                .form(NEW)
                .type("name", "n".repeat(81), "subject", "o".repeat(301), "body", "é".repeat(5001)));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error("name")).isEqualTo("Trop long : 80 caractères au plus.");
        assertThat(page.error("subject")).isEqualTo("Trop long : 300 caractères au plus.");
        assertThat(page.value("body")).hasSize(5001);
    }

    @Test
    void theSameFormTwiceKeepsOne() {
        Page.Form form = camille.get(NEW).form(NEW).type("name", "Le mien", "subject", "Objet", "body", "Texte ?");

        camille.send(form);
        camille.send(form);

        assertThat(camille.get("/modeles").document().select(".rl-templates > li"))
                .hasSize(1);
    }

    @Test
    void fiftyAreEnoughAndPagesCostTheSame() {
        List<String> withNone = SqlStatements.of(() -> camille.get(relance));
        for (int i = 0; i < 50; i++) {
            keep("Modèle " + i, "FOLLOW_UP", "Objet", "Texte ?");
        }

        Page page =
                camille.send(camille.get(NEW).form(NEW).type("name", "De trop", "subject", "Objet", "body", "Texte ?"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error("name")).startsWith("Vous avez déjà 50 modèles");
        assertThat(page.value("body")).isEqualTo("Texte ?");
        assertThat(SqlStatements.of(() -> camille.get(relance))).isEqualTo(withNone);
        assertThat(SqlStatements.of(() -> camille.get("/modeles"))).hasSizeLessThanOrEqualTo(2);
        assertThat(camille.get(relance).document().select(".rl-texts .rl-menu-item"))
                .hasSize(50);
    }

    @Test
    void nobodyElseReachesThem() {
        String template = keep("Le mien", "FOLLOW_UP", "Objet", "Texte ?");
        Visitor stranger = new Visitor(mvc, people.newPerson());
        String address = "/modeles/" + template;

        assertThat(stranger.get("/modeles").text()).doesNotContain("Le mien");
        for (String page : List.of(
                address, NEW + "?relance=" + relance.substring(10), "/modeles/" + UUID.randomUUID(), "/modeles/x")) {
            assertThat(stranger.get(page).status()).as(page).isEqualTo(404);
        }
        for (String action : List.of("", "/supprimer", "/retablir")) {
            assertThat(stranger.post(address + action, "name", "n", "use", "CALL", "body", "b", "version", "0")
                            .status())
                    .as(action)
                    .isEqualTo(404);
        }
        assertThat(stranger.post(NEW, "id", template, "name", "n", "use", "CALL", "body", "b")
                        .status())
                .isNotEqualTo(500);
        assertThat(camille.get(address).value("body")).isEqualTo("Texte ?");
    }

    private String keep(String name, String use, String subject, String body) {
        Page.Form form = camille.get(NEW).form(NEW).type("name", name, "use", use, "subject", subject, "body", body);
        assertThat(camille.send(form).status()).isEqualTo(302);
        return form.fields().getOrDefault("id", "");
    }

    private Recorded atTheMairie() {
        return recordings.record(
                camille.owner(),
                JobApplicationDetails.of("Mairie de Lyon", "assistante"),
                new PersonDetails(Civility.MONSIEUR, null, "Martin", null, "m@lyon.example", null, null, null),
                Recordings.details(Recordings.TUESDAY, new ContactId(UUID.randomUUID()), VAGUE));
    }

    private String address(Recorded recorded) {
        return followUps.of(camille.owner(), recorded.jobApplication()).stream()
                .filter(FollowUpView::isFollowUp)
                .map(followUp -> "/relances/" + followUp.id())
                .findFirst()
                .orElseThrow();
    }
}
