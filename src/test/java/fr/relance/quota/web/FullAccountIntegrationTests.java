package fr.relance.quota.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.quota.Effect;
import fr.relance.quota.SmallQuota;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SqlStatements;
import fr.relance.support.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody fills their account through the pages: what they meet, what still works, and that nobody else notices. */
@SmallQuota
@SuppressWarnings("NullAway.Init")
class FullAccountIntegrationTests {

    private static final int REFUSED = 507;
    private static final int FAR_TOO_MANY = 100;
    private static final String NEW = "/candidatures/nouvelle";
    private static final String TEMPLATE = """
            insert into message_template (id, owner_id, kind, channel, name, body, created_at, version)
            select random_uuid(), ?, 'FOLLOW_UP', 'EMAIL', 'Modèle', ?, current_timestamp, 0 from system_range(1, ?)""";

    private static final String WORDS = "Une maison connue, deux jours de repos d’affilée. ";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private JdbcTemplate jdbc;

    private Visitor camille;

    @BeforeEach
    void somebody() {
        camille = new Visitor(mvc, people.newPerson());
    }

    @Test
    void itIsSaidKindlyBeforeAndNothingTypedIsLostAfterwards() {
        assertThat(camille.get("/profil/donnees").text()).contains("moins d’un mégaoctet", "1 % de la place");

        int told = 0;
        Page answer = candidature("Maison 0", "");
        for (int i = 1; answer.status() == 302 && i < FAR_TOO_MANY; i++) {
            if (told == 0 && camille.get("/").text().contains("Votre compte se remplit")) {
                told = i;
            }
            answer = candidature("Maison " + i, WORDS);
        }

        assertThat(answer.status()).isEqualTo(REFUSED);
        long kept = candidatures();
        assertThat(told).isBetween(36, 46);
        assertThat(kept).isBetween(46L, 52L);
        assertThat(answer.text()).contains("Votre compte est plein", "Rien n’a été enregistré", WORDS.strip());
        assertThat(answer.linksTo("/profil/donnees")).isTrue();
        assertThat(camille.get("/").text()).contains("Votre compte est plein");
        assertThat(camille.get("/profil/donnees").text()).contains("Rien de nouveau ne peut être noté");

        Page.Form again = answer.form(NEW);
        assertThat(camille.send(again).status()).isEqualTo(REFUSED);
        Page deleted = camille.post("/candidatures/" + oneOf(camille) + "/supprimer");
        assertThat(deleted.status()).isEqualTo(302);
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
            assertThat(page.document().select("textarea").text()).isEqualTo(WORDS.strip());
        });
    }

    @Test
    void allElseIsStillPossible() {
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

    @Test
    void nothingOfItCountsForAnybodyElseAndGuestsHaveNothingToFill() {
        Visitor nadia = new Visitor(mvc, people.newPerson("Nadia", "Benali"));
        fill();

        assertThat(nadia.send(nadia.get(NEW).form(NEW).type("company", "Ailleurs", "position", "chef"))
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
    void pagesAskTheDatabaseNothingMoreAndSavesNeither() {
        camille.get("/profil/donnees");
        List<String> before = SqlStatements.of(() -> camille.get("/"));
        assertThat(SqlStatements.of(() -> camille.get("/"))).isEqualTo(before).noneMatch(this::measures);
        fill();
        assertThat(camille.get("/").text()).contains("Votre compte est plein");
        assertThat(SqlStatements.of(() -> camille.get("/"))).noneMatch(this::measures);
    }

    private boolean measures(String sql) {
        return sql.contains("size_sum");
    }

    /** As much text as an account may have. */
    private void fill() {
        jdbc.update(TEMPLATE, camille.owner().value(), "x".repeat(1024 * 1024), "1");
        assertThat(camille.get("/profil/donnees").text()).contains("Votre compte est plein");
    }

    private Page candidature(String company, String notes) {
        return camille.send(camille.get(NEW).form(NEW).type("company", company, "position", "chef", "notes", notes));
    }

    private static String made(String pattern) {
        return pattern.replace("{part:suites|lire}", "suites")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private String oneOf(Visitor who) {
        return String.valueOf(jdbc.queryForObject(
                "select cast(id as varchar) from job_application where owner_id = ? and deleted_at is null fetch first row only",
                String.class,
                who.owner().value()));
    }

    private long candidatures() {
        return count("select count(*) from job_application where deleted_at is null and owner_id = ?");
    }

    private long count(String sql) {
        Long found = jdbc.queryForObject(sql, Long.class, camille.owner().value());
        return found == null ? 0 : found;
    }
}
