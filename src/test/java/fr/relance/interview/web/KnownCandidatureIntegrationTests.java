package fr.relance.interview.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Which candidature a new entretien is about, for somebody who has more of them than a form can list. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class KnownCandidatureIntegrationTests {

    private static final String ADDRESS = "/entretiens/nouveau";
    private static final int MANY = 20;
    private static final int LISTED = 15;

    private static final String SUITING = "La liste ci-dessus propose ce qui convient";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private TestClock clock;

    private Visitor camille;
    private JobApplicationId oldest;

    @BeforeEach
    void keepMany() {
        camille = new Visitor(mvc, people.newPerson());
        LocalDateTime start = LocalDateTime.of(2026, 3, 3, 12, 0);
        oldest = recordings.tuesday(camille.owner(), Recordings.VAGUE).jobApplication();
        for (int i = 1; i <= MANY; i++) {
            clock.setTo(start.plusMinutes(i));
            jobApplications.create(
                    camille.owner(),
                    new JobApplicationId(UUID.randomUUID()),
                    JobApplicationDetails.of("Maison Étoile " + i, "vendeuse"));
        }
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theLatestOnesAreListed() {
        Page page = camille.get(ADDRESS);

        assertThat(choices(page)).hasSize(LISTED + 1).contains("Maison Étoile 20, vendeuse");
        assertThat(page.document().select("#jobApplication option[value=" + oldest + "]"))
                .isEmpty();
        assertThat(page.document().select("#sought")).hasSize(1);
        assertThat(page.text()).doesNotContain(SUITING);
        assertThat(page.document().select("#known-companies option")).hasSize(LISTED);
    }

    @Test
    void withoutAScriptAnOlderOneIsFoundByItsWordsAndNothingTypedIsLost() {
        Page.Form form = camille.get(ADDRESS)
                .form(ADDRESS)
                .type("sought", "grand hotel durand", "announced.words", "Sous huitaine");

        Page found = camille.send(new Page.Form(ADDRESS + "/lire", form.fields()));
        Page chosen = camille.send(new Page.Form(
                ADDRESS + "/lire",
                found.form(ADDRESS).type("jobApplication", oldest.toString()).fields()));

        assertThat(choices(found)).hasSize(2).contains("Le Grand Hôtel, chef de rang");
        assertThat(found.value("sought")).isEqualTo("grand hotel durand");
        assertThat(chosen.document().select("[name=jobApplication]").attr("value"))
                .isEqualTo(oldest.toString());
        assertThat(chosen.document().select("[name=announced.words]").text()).isEqualTo("Sous huitaine");
        assertThat(chosen.document().select("#contact option")).hasSize(2);
    }

    @Test
    void whileTheWordsAreTypedTheChoiceFollowsThem() {
        Page.Form form = new Page.Form(
                ADDRESS + "/candidatures", camille.get(ADDRESS).form(ADDRESS).fields());

        Page found = camille.send(form.type("sought", "étoile 7"));
        Page nothing = camille.send(form.type("sought", "zzz"));
        Page kept = camille.send(form.type("sought", "étoile 7", "jobApplication", oldest.toString()));

        assertThat(choices(found)).contains("Maison Étoile 7, vendeuse", "Maison Étoile 17, vendeuse");
        assertThat(found.text()).contains(SUITING);
        assertThat(nothing.text()).contains("Rien ne correspond").doesNotContain(SUITING);
        assertThat(kept.document().select("#jobApplication option[selected]").attr("value"))
                .isEqualTo(oldest.toString());
    }

    @Test
    void fewNeedNoSearch() {
        Visitor nadia = new Visitor(mvc, people.newPerson("Nadia", "Benali"));
        recordings.tuesday(nadia.owner(), Recordings.VAGUE);

        assertThat(nadia.get(ADDRESS).document().select("#sought")).isEmpty();
        assertThat(choices(nadia.get(ADDRESS))).hasSize(2);
    }

    @Test
    void companiesOfAllCandidaturesAreProposedByTheirBeginning() {
        Visitor nadia = new Visitor(mvc, people.newPerson("Nadia", "Benali"));

        assertThat(companies(camille, "le gra")).containsExactly("Le Grand Hôtel");
        assertThat(companies(camille, "MAISON ETOILE 1"))
                .contains("Maison Étoile 1", "Maison Étoile 19")
                .doesNotContain("Maison Étoile 2");
        assertThat(companies(camille, "")).hasSize(MANY + 1);
        assertThat(companies(nadia, "le gra")).isEmpty();
    }

    private static List<String> companies(Visitor who, String typed) {
        return who.get("/candidatures/entreprises?post.company=" + typed.replace(" ", "%20"))
                .document()
                .select("option")
                .eachText();
    }

    private static List<String> choices(Page page) {
        return page.document().select("#jobApplication option").eachText();
    }
}
