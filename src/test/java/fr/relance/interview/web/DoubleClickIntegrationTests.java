package fr.relance.interview.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class DoubleClickIntegrationTests {

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
    void theSameFormSentTwiceRecordsOnce() {
        Page.Form form = everythingNew();

        Page first = camille.send(form);
        Page second = camille.send(form);

        assertThat(first.status()).isEqualTo(302);
        assertThat(second.location()).isEqualTo(first.location());
        assertOneOfEach();
    }

    @RepeatedTest(5)
    void theSameFormSentTwiceAtOnceRecordsOnce() throws Exception {
        List<Page> answers = atOnce(everythingNew());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(302));
        assertThat(answers.get(1).location()).isEqualTo(answers.get(0).location());
        assertOneOfEach();
    }

    @RepeatedTest(5)
    void soItIsForANewPersonOfAKnownCandidature() throws Exception {
        Recorded first = recordings.tuesday(camille.owner(), VAGUE);
        Page.Form form = camille.get(ADDRESS + "?candidature=" + first.jobApplication())
                .form(ADDRESS)
                .type("contact", "", "person.lastName", "Martin", "time", "11:00");

        List<Page> answers = atOnce(form);

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(302));
        assertThat(interviews.of(camille.owner(), first.jobApplication())).hasSize(2);
        assertThat(jobApplications.get(camille.owner(), first.jobApplication()).people())
                .hasSize(2);
    }

    private Page.Form everythingNew() {
        return camille.get(ADDRESS)
                .form(ADDRESS)
                .type(
                        "post.company",
                        "Le Grand Hôtel",
                        "post.position",
                        "chef de rang",
                        "person.lastName",
                        "Durand",
                        "time",
                        "10:00");
    }

    private List<Page> atOnce(Page.Form form) throws Exception {
        CountDownLatch bothReady = new CountDownLatch(2);
        Callable<Page> click = () -> {
            bothReady.countDown();
            bothReady.await();
            return camille.send(form);
        };
        ExecutorService tabs = Executors.newFixedThreadPool(2);
        try {
            List<Future<Page>> clicks = tabs.invokeAll(List.of(click, click));
            return List.of(clicks.get(0).get(), clicks.get(1).get());
        } finally {
            tabs.shutdown();
        }
    }

    private void assertOneOfEach() {
        List<JobApplicationId> all = jobApplications.all(camille.owner());
        assertThat(all).hasSize(1);
        assertThat(interviews.of(camille.owner(), all.get(0))).hasSize(1);
        assertThat(jobApplications.get(camille.owner(), all.get(0)).people()).hasSize(1);
    }
}
