package fr.relance.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.followup.FollowUps;
import fr.relance.interview.InterviewDetails;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.kernel.ContactId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.LargeAccount;
import fr.relance.support.LargeAccount.Size;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How heavy the HTML of the daily pages may be, before it is compressed, for somebody with 25 relances that wait. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class PageWeightIntegrationTests {

    private static final int WAITING = 25;

    /** The budgets, in bytes. */
    enum Weighed {
        TODAY(45_000, scene -> "/"),
        LIST(25_000, scene -> "/candidatures"),
        BOARD(57_000, scene -> "/candidatures?vue=tableau"),
        CANDIDATURE(17_000, scene -> "/candidatures/" + scene.recorded.jobApplication()),
        COMPOSER(17_500, scene -> scene.relance),
        INTERVIEW_FORM(25_000, scene -> "/entretiens/nouveau"),
        SIMULATOR(15_000, scene -> "/simulateur");

        private final int budget;
        private final Function<PageWeightIntegrationTests, String> address;

        Weighed(int budget, Function<PageWeightIntegrationTests, String> address) {
            this.budget = budget;
            this.address = address;
        }
    }

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private TestClock clock;

    @Autowired
    private LargeAccount accounts;

    private SignedInPerson camille;
    private Recorded recorded;
    private String relance;

    @BeforeEach
    void fill() {
        camille = people.newPerson();
        for (int i = 0; i < WAITING; i++) {
            InterviewDetails details =
                    Recordings.details(Recordings.TUESDAY, new ContactId(UUID.randomUUID()), Recordings.VAGUE);
            recorded = recordings.record(
                    camille.owner(),
                    JobApplicationDetails.of("La Petite Maison du " + i, "vendeuse"),
                    Recordings.MADAME_DURAND,
                    details);
        }
        // The messages of the day after are not offered any more: one line for each.
        clock.setTo(LocalDateTime.of(2026, 3, 10, 9, 0));
        relance = "/relances/"
                + followUps
                        .of(camille.owner(), recorded.jobApplication())
                        .get(1)
                        .id();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void aPageWeighsNoMoreThanItsBudget(Weighed page) {
        assertThat(body(page).length).isLessThanOrEqualTo(page.budget);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 10_000})
    void theFormOfAnInterviewWeighsNoMoreHoweverManyCandidaturesThereAre(int candidatures) throws Exception {
        camille = people.newPerson("Dominique", "Large");
        accounts.fill(camille.owner(), Size.of(candidatures));

        assertThat(body(Weighed.INTERVIEW_FORM).length).isLessThanOrEqualTo(Weighed.INTERVIEW_FORM.budget);
    }

    @Test
    void whatIsWeighedHasItsLines() {
        assertThat(Jsoup.parse(new String(body(Weighed.TODAY), UTF_8)).select(".rl-agenda-row[data-kind]"))
                .hasSize(WAITING);
    }

    private byte[] body(Weighed page) {
        return mvc.get()
                .uri(URI.create(page.address.apply(this)))
                .with(camille.auth())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }
}
