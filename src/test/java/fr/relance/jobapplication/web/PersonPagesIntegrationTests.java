package fr.relance.jobapplication.web;

import static fr.relance.jobapplication.web.FormPost.flash;
import static fr.relance.jobapplication.web.FormPost.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class PersonPagesIntegrationTests {

    private static final PersonDetails CLAIRE = new PersonDetails(
            Civility.MADAME,
            "Claire",
            "Durand",
            "DRH",
            "claire@exemple.fr",
            "06 12 34 56 78",
            "Paul Roy",
            "+33 1 42 00 00 00");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JobApplications jobApplications;

    private final JobApplicationId id = JobApplicationId.random();
    private final ContactId claire = ContactId.random();
    private SignedInPerson camille;

    @BeforeEach
    void recordOne() {
        camille = people.newPerson();
        jobApplications.create(camille.owner(), id, JobApplicationDetails.of("Le Grand Hôtel", "Chef de rang"));
    }

    @Test
    void everyFieldIsRead() {
        assertThat(add(Map.of(
                        "person.civility", "MADAME",
                        "person.firstName", " Claire ",
                        "person.lastName", "Durand",
                        "person.role", "DRH",
                        "person.email", "claire@exemple.fr",
                        "person.directPhone", "06\u00a012 34 56 78",
                        "person.assistantName", "Paul Roy",
                        "person.assistantPhone", "+33 1 42 00 00 00")))
                .hasStatus(302)
                .hasRedirectedUrl("/candidatures/" + id);

        assertThat(persons()).containsExactly(CLAIRE);
    }

    @Test
    void oneDetailIsEnoughAndAddedOnce() {
        add(Map.of("person.lastName", "Durand"));
        add(Map.of("person.lastName", "Durand"));

        assertThat(persons()).extracting(PersonDetails::lastName).containsExactly("Durand");
    }

    @Test
    void nothingAtAllIsRefused() {
        MvcTestResult answer = add(Map.of("person.lastName", " \u200b"));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#person-lastName-erreur").text()).contains("au moins un renseignement");
    }

    @ParameterizedTest
    @CsvSource({
        "person.email, claire, Cette adresse e-mail semble incomplète.",
        "person.directPhone, 06 12 34 56 7O, Indiquez un numéro de téléphone",
        "person.assistantPhone, standard, Indiquez un numéro de téléphone",
        "person.civility, DOCTOR, Choisissez l’une des réponses proposées."
    })
    void whatMakesNoSenseIsToldNextToItsField(String field, String typed, String sentence) {
        MvcTestResult answer = add(Map.of("person.firstName", "<b>\"Claire\"</b>", field, typed));

        assertThat(answer).hasStatus(422);
        Document page = page(answer);
        assertThat(page.select("#" + field.replace('.', '-') + "-erreur").text())
                .contains(sentence);
        assertThat(page.select("[name=person.firstName]").val()).isEqualTo("<b>\"Claire\"</b>");
        assertThat(page.select("main b")).isEmpty();
        assertThat(persons()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"person.firstName, 100", "person.lastName, 100", "person.role, 120", "person.assistantName, 100"})
    void aTextFillsItsColumnAndNoMore(String field, int length) {
        assertThat(page(add(Map.of(field, "é".repeat(length + 1))))
                        .select("#" + field.replace('.', '-') + "-erreur")
                        .text())
                .contains(length + " caractères au plus");
        assertThat(add(Map.of(field, "é".repeat(length)))).hasStatus(302);
    }

    @Test
    void aStaleTabKeepsWhatWasTypedAndCanSaveItAfterAll() {
        jobApplications.addPerson(camille.owner(), id, claire, CLAIRE);
        assertThat(FormPost.get(mvc, camille, edit()).select("[name=version]").val())
                .isEqualTo("0");
        assertThat(save("0", "Dupont")).hasStatus(302);
        assertThat(save("0", "Dupont")).hasStatus(302);

        MvcTestResult answer = save("0", "Dumont");
        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select("[name=person.lastName]").val()).isEqualTo("Dumont");
        assertThat(page(answer).select("[role=alert]").text()).contains("dans un autre onglet");

        assertThat(save(page(answer).select("[name=version]").val(), "Dumont")).hasStatus(302);
        assertThat(persons()).extracting(PersonDetails::lastName).containsExactly("Dumont");
    }

    @Test
    void anErrorOnEditKeepsTheVersionThatWasSeen() {
        jobApplications.addPerson(camille.owner(), id, claire, CLAIRE);

        MvcTestResult answer =
                FormPost.to(mvc, camille, edit()).param("version", "7").send();

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("[name=version]").val()).isEqualTo("7");
    }

    @Test
    void aRemovalCanBeUndoneAndRepeated() {
        jobApplications.addPerson(camille.owner(), id, claire, CLAIRE);

        MvcTestResult removed = post(camille, "/supprimer");
        assertThat(removed).hasStatus(302).hasRedirectedUrl("/candidatures/" + id);
        String undo = String.valueOf(flash(removed).get("undoUrl"));
        assertThat(post(camille, "/supprimer")).hasStatus(302);
        assertThat(mvc.get().uri(edit()).with(camille.auth())).hasStatus(404);
        assertThat(persons()).isEmpty();

        assertThat(FormPost.to(mvc, camille, undo).send()).hasStatus(302).hasRedirectedUrl("/candidatures/" + id);
        assertThat(FormPost.to(mvc, camille, undo).send()).hasStatus(302);
        assertThat(persons()).containsExactly(CLAIRE);
    }

    @Test
    void aStrangerFindsNothing() {
        jobApplications.addPerson(camille.owner(), id, claire, CLAIRE);
        SignedInPerson stranger = people.newPerson();

        assertThat(mvc.get().uri(edit()).with(stranger.auth())).hasStatus(404);
        assertThat(FormPost.to(mvc, stranger, edit()).send()).hasStatus(404);
        assertThat(post(stranger, "/supprimer")).hasStatus(404);
        assertThat(mvc.get().uri(adding()).with(stranger.auth())).hasStatus(404);
        assertThat(FormPost.to(mvc, stranger, adding())
                        .param("person.lastName", "X")
                        .send())
                .hasStatus(404);
        assertThat(mvc.get().uri("/personnes/abc/modifier").with(camille.auth()))
                .hasStatus(404);
    }

    @Test
    void aPersonOfWhomOnlyTheCivilityIsKnownHasALabel() {
        add(Map.of("person.civility", "MADAME"));

        assertThat(jobApplications.get(camille.owner(), id).people())
                .extracting(ContactView::label)
                .containsExactly("Madame");
    }

    private List<PersonDetails> persons() {
        return jobApplications.get(camille.owner(), id).people().stream()
                .map(ContactView::person)
                .toList();
    }

    private String adding() {
        return "/candidatures/" + id + "/personnes/nouvelle";
    }

    private String edit() {
        return "/personnes/" + claire + "/modifier";
    }

    private MvcTestResult add(Map<String, String> typed) {
        return FormPost.to(mvc, camille, adding())
                .param("id", claire.toString())
                .params(typed)
                .send();
    }

    private MvcTestResult save(String version, String lastName) {
        return FormPost.to(mvc, camille, edit())
                .param("version", version)
                .param("person.lastName", lastName)
                .send();
    }

    private MvcTestResult post(SignedInPerson who, String action) {
        return FormPost.to(mvc, who, "/personnes/" + claire + action).send();
    }
}
