package fr.relance.interview.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.interview.AnnouncedFactView;
import fr.relance.interview.AnnouncedFacts;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SqlStatements;
import fr.relance.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A new date, announced without a meeting. It is Tuesday 3 March 2026, noon. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class NewDateIntegrationTests {

    private static final String WORDS = "Nous reviendrons vers vous d’ici le 17 mars.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private AnnouncedFacts facts;

    @Autowired
    private JobApplications jobApplications;

    private Visitor camille;
    private Recorded recorded;
    private String address;

    @BeforeEach
    void recordAnInterview() {
        camille = new Visitor(mvc, people.newPerson());
        recorded = recordings.tuesday(camille.owner(), Recordings.VAGUE);
        address = "/candidatures/" + recorded.jobApplication() + "/nouvelle-date";
    }

    @Test
    void theWordsOpenANewPlanAndTheToastTellsItsDay() {
        Page saved = camille.send(words(WORDS));

        assertThat(saved.location()).isEqualTo("/candidatures/" + recorded.jobApplication());
        Page candidature = camille.follow(saved);
        assertThat(candidature.text())
                .contains("Votre relance est prévue le mercredi 18 mars.", "Nouvelle date annoncée", "17 mars");
        assertThat(latest().isNewDate()).isTrue();
        assertThat(latest().words()).isEqualTo(WORDS);
    }

    @Test
    void aDateThatANewerInterviewReplacesPlansNothingAndTheToastTellsNoDay() {
        Page saved = camille.send(words(WORDS).type("day", "2026-03-01"));

        assertThat(camille.follow(saved).text()).contains("C’est noté.").doesNotContain("Votre relance est prévue");
    }

    @Test
    void oneUndoTakesTheDateAndItsPlanBack() {
        Page undone = camille.follow(camille.undo(camille.send(words(WORDS))));

        assertThat(undone.text()).contains("C’est annulé.");
        assertThat(latest().isNewDate()).isFalse();
        assertThat(camille.get("/entretiens/" + recorded.interview()).text()).contains("mar. 10 mars, matin");
    }

    @Test
    void theWordsOfTheAddressAreInTheFormAndUnderstood() {
        Page page = camille.get(address + "?mots=Rappelez-moi%20vendredi&recu=2026-03-02T09:30:12");

        assertThat(page.value("announced.words")).isEqualTo("Rappelez-moi vendredi");
        assertThat(page.value("day")).isEqualTo("2026-03-02");
        assertThat(page.value("time")).isEqualTo("09:30");
        assertThat(page.text())
                .contains("Vous recontactez le recruteur", "ven. 6 mars")
                .doesNotContain("Remerciement");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04T10:00", "demain", "2026-03-02T99:00", "''"})
    void aMomentThatMakesNoSenseIsNow(String received) {
        Page page = camille.get(address + "?recu=" + received);

        assertThat(page.value("day")).isEqualTo("2026-03-03");
        assertThat(page.value("time")).isEqualTo("12:00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        day, 2026-03-04, 'Ce moment est à venir : indiquez quand vous l’avez appris.'
        day, '', 'Indiquez le jour où vous l’avez appris, entre 2000 et 2100.'
        time, midi, 'Indiquez l’heure, par exemple 14:30.'
        announced.words, Merci., 'Ces mots ne disent ni qui reprend contact, ni quand. Dites-le autrement, ou répondez ci-dessous.'
        """)
    void aMistakeIsToldNextToItsFieldAndNothingTypedIsLost(String field, String typed, String message) {
        Page page = camille.send(words(WORDS).type(field, typed));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error(field)).isEqualTo(message);
        assertThat(page.value(field)).isEqualTo(typed);
        assertThat(latest().isNewDate()).isFalse();
    }

    @Test
    void anAnswerAloneIsEnough() {
        Page saved = camille.send(
                words("").type("announced.timing", "WITHIN", "announced.amount", "2", "announced.unit", "WEEKS"));

        assertThat(camille.follow(saved).text()).contains("Votre relance est prévue le mercredi 18 mars.");
    }

    @Test
    void theSameFormSentTwiceAnnouncesOnce() {
        Page.Form form = words(WORDS);
        camille.send(form);

        assertThat(camille.send(form).status()).isEqualTo(302);
        assertThat(camille.get("/candidatures/" + recorded.jobApplication())
                        .document()
                        .select("section[aria-labelledby=journal] li:contains(Nouvelle date annoncée)"))
                .hasSize(1);
    }

    @Test
    void whatTheStageRefusesIsToldAndNothingTypedIsLost() {
        JobApplicationId toApply = JobApplicationId.random();
        jobApplications.create(camille.owner(), toApply, JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"));
        String there = "/candidatures/" + toApply + "/nouvelle-date";

        Page page = camille.send(camille.get(there).form(there).type("announced.words", WORDS));

        assertThat(page.status()).isEqualTo(409);
        assertThat(page.text()).contains("Cette candidature n’est pas encore envoyée");
        assertThat(page.value("announced.words")).isEqualTo(WORDS);
    }

    @Test
    void thePageOfOthersIsNotFound() {
        Visitor marc = new Visitor(mvc, people.newPerson());

        assertThat(marc.get(address).status()).isEqualTo(404);
        assertThat(marc.send(words(WORDS)).status()).isEqualTo(404);
        assertThat(marc.post(address + "/suites").status()).isEqualTo(404);
        assertThat(marc.post(address + "/lire").status()).isEqualTo(404);
    }

    @Test
    void readingRecordsNothing() {
        Page.Form form = words(WORDS);

        Page understood = camille.send(new Page.Form(address + "/suites", form.fields()));
        Page read = camille.send(new Page.Form(address + "/lire", form.fields()));

        assertThat(understood.text()).contains("Le mardi 17 mars", "mer. 18 mars");
        assertThat(read.text()).contains("Une nouvelle date", "mer. 18 mars");
        assertThat(latest().isNewDate()).isFalse();
    }

    @Test
    void thePageCostsAFewStatements() {
        assertThat(SqlStatements.of(() -> camille.get(address))).hasSizeLessThanOrEqualTo(6);
    }

    private AnnouncedFactView latest() {
        return facts.of(camille.owner(), recorded.jobApplication()).get(0);
    }

    private Page.Form words(String words) {
        return camille.get(address).form(address).type("announced.words", words);
    }
}
