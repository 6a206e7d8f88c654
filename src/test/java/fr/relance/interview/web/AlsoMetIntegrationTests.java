package fr.relance.interview.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplications;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Several people at one interview. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class AlsoMetIntegrationTests {

    private static final PersonDetails PAUL =
            new PersonDetails(Civility.MONSIEUR, "Paul", "Petit", "chef", null, null, null, null);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Interviews interviews;

    @Autowired
    private JobApplications jobApplications;

    private final ContactId paul = new ContactId(UUID.randomUUID());
    private Visitor camille;
    private Recorded recorded;
    private String address;

    @BeforeEach
    void recordAnInterview() {
        camille = new Visitor(mvc, people.newPerson());
        recorded = recordings.tuesday(camille.owner(), Recordings.VAGUE);
        jobApplications.addPerson(camille.owner(), recorded.jobApplication(), paul, PAUL);
        address = "/entretiens/" + recorded.interview();
    }

    @Test
    void theOthersAreTickedAndShown() {
        Page saved = camille.send(camille.get(address).form(address).type("alsoMet", paul.toString()));

        Page page = camille.follow(saved);
        assertThat(page.text()).contains("Aussi présents : M. Paul Petit", "avec Mme Claire Durand");
        assertThat(page.document().select("[name=alsoMet][checked]").eachAttr("value"))
                .containsExactly(paul.toString());
        assertThat(interviews
                        .get(camille.owner(), recorded.interview())
                        .details()
                        .alsoMet())
                .containsExactly(paul);
    }

    @Test
    void thePersonMetIsNotCountedTwice() {
        camille.send(camille.get(address)
                .form(address)
                .type("contact", paul.toString())
                .type("alsoMet", paul.toString()));

        assertThat(interviews
                        .get(camille.owner(), recorded.interview())
                        .details()
                        .alsoMet())
                .isEmpty();
    }

    @Test
    void untickingIsUndoneWithTheRest() {
        camille.send(camille.get(address).form(address).type("alsoMet", paul.toString()));
        Page unticked = camille.send(camille.get(address).form(address).without("alsoMet"));
        assertThat(camille.get(address).text()).doesNotContain("Aussi présents");

        camille.undo(unticked);

        assertThat(camille.get(address).text()).contains("Aussi présents : M. Paul Petit");
    }

    @Test
    void whoIsTakenAwayFromTheCandidatureIsNoLongerShown() {
        camille.send(camille.get(address).form(address).type("alsoMet", paul.toString()));

        jobApplications.deletePerson(camille.owner(), paul);

        Page page = camille.get(address);
        assertThat(page.text()).doesNotContain("Paul Petit");
        assertThat(camille.send(page.form(address).type("needs", "du calme")).status())
                .isEqualTo(302);
    }

    @Test
    void aPersonOfAnotherCandidatureIsNotFound() {
        Recorded other = recordings.tuesday(camille.owner(), Recordings.VAGUE);

        assertThat(camille.send(camille.get(address).form(address).type("alsoMet", String.valueOf(other.metWith())))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatIsNoIdIsLeftAside() {
        assertThat(camille.send(camille.get(address).form(address).type("alsoMet", "tout le monde"))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void choosingACandidatureListsItsPeople() {
        Page.Form form = camille.get("/entretiens/nouveau")
                .form("/entretiens/nouveau")
                .type("jobApplication", recorded.jobApplication().toString());

        Page part = camille.send(new Page.Form("/entretiens/nouveau/personnes", form.fields()));
        Page without = camille.send(new Page.Form("/entretiens/nouveau/lire", form.fields()));

        assertThat(part.document().select("[name=contact] option").eachText())
                .containsExactly("Une autre personne", "Mme Claire Durand", "M. Paul Petit");
        assertThat(part.document().select("[name=alsoMet]")).hasSize(2);
        assertThat(without.document().select("[name=alsoMet]")).hasSize(2);
    }

    @Test
    void aNewInterviewIsHeldWithSeveral() {
        String form = "/entretiens/nouveau?candidature=" + recorded.jobApplication();
        Page saved = camille.send(camille.get(form)
                .form("/entretiens/nouveau")
                .type("contact", String.valueOf(recorded.metWith()), "alsoMet", paul.toString()));

        assertThat(camille.follow(saved).text()).contains("Aussi présents : M. Paul Petit");
        assertThat(camille.get("/candidatures/" + recorded.jobApplication()).text())
                .contains("sur place, avec Mme Claire Durand, M. Paul Petit.");
    }

    @Test
    void thePageCostsAFewStatementsHoweverManyWereThere() {
        camille.send(camille.get(address).form(address).type("alsoMet", paul.toString()));

        assertThat(SqlStatements.of(() -> camille.get(address))).hasSizeLessThanOrEqualTo(6);
    }
}
