package fr.relance.interview.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.InterviewId;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Timing;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** It is Tuesday 3 March 2026, noon. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class RecordInterviewIntegrationTests {

    private static final String ADDRESS = "/entretiens/nouveau";

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

    private Visitor camille;

    @BeforeEach
    void signUp() {
        camille = new Visitor(mvc, people.newPerson());
    }

    @Test
    void theFieldsTellTheBoundsOfTheirForm() {
        var page = camille.get(ADDRESS).document();

        assertThat(page.select("#person-lastName").attr("maxlength")).isEqualTo("100");
        assertThat(page.select("#person-directPhone").attr("maxlength")).isEqualTo("30");
        assertThat(page.select("#announced-words").attr("maxlength")).isEqualTo("500");
        assertThat(page.select("#day").attr("min")).isEqualTo("2000-01-01");
        assertThat(page.select("#day").attr("max")).isEqualTo("2100-12-31");
    }

    @Test
    void theBlankFormSaysNowAndAsksForThePost() {
        Page page = camille.get(ADDRESS);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.form(ADDRESS).fields())
                .containsEntry("day", "2026-03-03")
                .containsEntry("time", "12:00")
                .containsEntry("post.company", "")
                .containsEntry("announced.initiator", "")
                .containsEntry("announced.timing", "")
                .containsEntry("announced.channel", "")
                .containsKey("freshId");
    }

    @Test
    void everyFormIsAboutAnInterviewOfItsOwn() {
        assertThat(camille.get(ADDRESS).value("freshId"))
                .isNotEqualTo(camille.get(ADDRESS).value("freshId"));
    }

    @Test
    void theFormOfACandidatureNamesItAndProposesItsPeople() {
        Recorded recorded = recordings.tuesday(camille.owner(), VAGUE);

        Page page = camille.get(ADDRESS + "?candidature=" + recorded.jobApplication());

        assertThat(page.text()).contains("Le Grand Hôtel, chef de rang", "Mme Claire Durand");
        assertThat(page.form(ADDRESS).fields())
                .containsEntry("jobApplication", recorded.jobApplication().toString())
                .containsEntry("contact", String.valueOf(recorded.metWith()))
                .doesNotContainKey("post.company");
    }

    @Test
    void aCandidatureThatIsForeignUnknownOrUnreadableIsNotFound() {
        Recorded foreign = recordings.tuesday(people.newPerson().owner(), VAGUE);

        assertThat(camille.get(ADDRESS + "?candidature=" + foreign.jobApplication())
                        .status())
                .isEqualTo(404);
        assertThat(camille.get(ADDRESS + "?candidature=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(camille.get(ADDRESS + "?candidature=chef-de-rang").status()).isEqualTo(404);
    }

    @Test
    void oneFormRecordsTheInterviewItsCandidatureAndThePersonMet() {
        Page answer = sendEverything();

        assertThat(answer.status()).isEqualTo(302);
        InterviewView interview = only(answer);
        JobApplicationView jobApplication = jobApplications.get(camille.owner(), interview.jobApplication());
        assertThat(jobApplication.details().company()).isEqualTo("Le Grand Hôtel");
        assertThat(jobApplication.people())
                .extracting(ContactView::name, contact -> contact.person().email())
                .containsExactly(tuple("Mme Durand", "claire.durand@grandhotel.example"));
        InterviewDetails details = interview.details();
        assertThat(details.at()).isEqualTo(Recordings.TUESDAY);
        assertThat(details.metWith()).isEqualTo(jobApplication.people().get(0).id());
        assertThat(details.announcedWords()).isEqualTo("On vous rappelle\nsous huitaine.");
        assertThat(details.nextSteps().timing()).isEqualTo(new Timing.Within(1, Timing.Unit.WEEKS));
        assertThat(details.decisionMakersAbove()).isEqualTo(2);
    }

    private Page sendEverything() {
        return camille.send(camille.get(ADDRESS)
                .form(ADDRESS)
                .type("post.company", "  Le Grand   Hôtel ")
                .type("post.position", "chef de rang")
                .type("day", "2026-03-03")
                .type("time", "10:00")
                .type("person.civility", "MADAME")
                .type("person.lastName", "Durand")
                .type("person.email", " claire.durand@grandhotel.example ")
                .type("announced.words", "On vous rappelle\r\nsous huitaine.")
                .type("announced.initiator", "RECRUITER")
                .type("announced.timing", "WITHIN")
                .type("announced.amount", "1")
                .type("announced.unit", "WEEKS")
                .type("announced.channel", "EMAIL")
                .type("needs", "quelqu’un d’organisé")
                .type("decisionMakersAbove", "2"));
    }

    @Test
    void wordsThatSayNothingAreToldNotToCountAndTheirQuotesAreNotDoubled() {
        Page page = camille.follow(camille.send(post("announced.words", "« Merci d’être venue »")));

        assertThat(page.document().select("blockquote").text()).isEqualTo("Merci d’être venue");
        assertThat(page.text()).contains("Ces mots ne disent pas la suite");
    }

    @Test
    void thePageOfTheNewInterviewShowsThePlanWithItsReasons() {
        Page page = camille.follow(camille.send(post("announced.timing", "VAGUE", "announced.initiator", "RECRUITER")));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "L’entretien est enregistré.",
                        "Entretien du mardi 3",
                        "Remerciement",
                        "mer. 4 mars, matin",
                        "Le lendemain de l’entretien",
                        "Relance",
                        "mar. 10 mars, matin",
                        "Une semaine après l’entretien");
        assertThat(page.document().select("a[href^=/relances/]")).isNotEmpty();
    }

    @Test
    void aKnownPersonOfAKnownCandidatureIsTakenAsSheIs() {
        Recorded first = recordings.tuesday(camille.owner(), VAGUE);
        Page form = camille.get(ADDRESS + "?candidature=" + first.jobApplication());

        InterviewView second = only(camille.send(form.form(ADDRESS).type("day", "2026-03-03", "time", "11:00")));

        assertThat(second.jobApplication()).isEqualTo(first.jobApplication());
        assertThat(second.details().metWith()).isEqualTo(first.metWith());
        assertThat(jobApplications.get(camille.owner(), first.jobApplication()).people())
                .hasSize(1);
    }

    @Test
    void aPersonTypedAnewJoinsTheKnownCandidature() {
        Recorded first = recordings.tuesday(camille.owner(), VAGUE);
        Page form = camille.get(ADDRESS + "?candidature=" + first.jobApplication());

        InterviewView second = only(camille.send(form.form(ADDRESS)
                .type("contact", "", "person.civility", "MONSIEUR", "person.lastName", "Martin", "time", "11:00")));

        JobApplicationView jobApplication = jobApplications.get(camille.owner(), first.jobApplication());
        assertThat(jobApplication.people())
                .extracting(ContactView::name)
                .containsExactly("Mme Claire Durand", "M. Martin");
        assertThat(jobApplication
                        .person(java.util.Objects.requireNonNull(
                                second.details().metWith()))
                        .map(ContactView::person)
                        .map(PersonDetails::lastName))
                .hasValue("Martin");
    }

    @Test
    void nothingButThePostIsNeeded() {
        InterviewView interview = only(camille.post(
                ADDRESS,
                "post.company",
                "Le Grand Hôtel",
                "post.position",
                "chef de rang",
                "day",
                "2026-03-03",
                "time",
                "10:00"));

        assertThat(interview.details().metWith()).isNull();
        assertThat(interview.details().nextSteps()).isEqualTo(NextSteps.unstated());
    }

    @Test
    void anInterviewToComeSaysThatItsDatesAreProvisional() {
        Page page = camille.follow(camille.send(post("day", "2026-03-20", "time", "10:00")));

        assertThat(page.text()).contains("n’a pas encore eu lieu");
        assertThat(interviews.toCome(camille.owner(), LocalDateTime.of(2026, 3, 3, 12, 0)))
                .hasSize(1);
    }

    private Page.Form post(String... fieldsAndValues) {
        return camille.get(ADDRESS)
                .form(ADDRESS)
                .type(
                        "post.company",
                        "Le Grand Hôtel",
                        "post.position",
                        "chef de rang",
                        "day",
                        "2026-03-03",
                        "time",
                        "10:00")
                .type(
                        "person.civility",
                        "MADAME",
                        "person.lastName",
                        "Durand",
                        "person.email",
                        "claire.durand@grandhotel.example")
                .type(fieldsAndValues);
    }

    private InterviewView only(Page answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        assertThat(answer.location()).startsWith("/entretiens/");
        return interviews.get(camille.owner(), InterviewId.of(answer.location().substring("/entretiens/".length())));
    }
}
