package fr.relance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.dashboard.Agenda;
import fr.relance.dashboard.Due;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.OwnerId;
import fr.relance.support.Page;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles({"test", "demo"})
@Import(SignedInPeople.class)
@SuppressWarnings("NullAway.Init")
class DemoIntegrationTests {

    private static final TestClock TODAY = new TestClock();

    /** What the demo holds to be the present. */
    @TestBean(name = "clock")
    private Clock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DemoData data;

    @Autowired
    private Agenda agenda;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    static Clock clock() {
        return TODAY;
    }

    @AfterEach
    void resetClock() {
        TODAY.reset();
    }

    @Test
    void theSignInPageShowsItsAccount() {
        startOn(LocalDate.of(2026, 3, 3));

        assertThat(mvc.get().uri("/connexion"))
                .hasStatusOk()
                .bodyText()
                .contains(DemoConfiguration.EMAIL, DemoConfiguration.PASSWORD);
    }

    @Test
    void itTellsSomeTwentyCandidaturesAndEveryPageOpens() {
        startOn(LocalDate.of(2026, 3, 3));
        assertThat(jobApplications.all(owner())).hasSizeBetween(18, 28);

        Visitor camille = camille();
        Set<String> seen = new HashSet<>();
        Deque<String> toVisit = new ArrayDeque<>(List.of("/"));
        while (!toVisit.isEmpty()) {
            String address = toVisit.remove();
            if (seen.add(address)) {
                Page page = camille.get(address);
                assertThat(page.status()).as(address).isEqualTo(200);
                page.document().select("a[href^=/relances/], a[href^=/entretiens/]").eachAttr("href").stream()
                        .map(link -> link.replaceAll("#.*", ""))
                        .forEach(toVisit::add);
            }
        }
        assertThat(seen).hasSizeGreaterThan(30);
    }

    @Test
    void itIsToldOnce() {
        startOn(LocalDate.of(2026, 3, 3));
        int candidatures = jobApplications.all(owner()).size();

        data.run(new DefaultApplicationArguments());

        assertThat(jobApplications.all(owner())).hasSize(candidatures);
    }

    /** The days of a week, around a bridge, in summer and between the holidays. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02",
        "2026-03-03",
        "2026-03-04",
        "2026-03-05",
        "2026-03-06",
        "2026-03-07",
        "2026-03-08",
        "2026-05-13",
        "2026-05-18",
        "2026-08-14",
        "2026-12-29",
        "2027-01-04"
    })
    void whateverTheDayThereIsSomethingLateNowAndLater(LocalDate today) {
        startOn(today);

        Set<Due> groups = agenda.view(owner(), 0).groups().keySet();

        assertThat(groups).contains(Due.LATE);
        assertThat(groups).containsAnyOf(Due.LATER, Due.THIS_WEEK);
        if (today.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
            assertThat(groups).contains(Due.TODAY);
        }
    }

    private void startOn(LocalDate today) {
        jdbc.update("delete from account");
        TODAY.setTo(today.atTime(8, 0));
        data.run(new DefaultApplicationArguments());
    }

    private OwnerId owner() {
        return new OwnerId(Objects.requireNonNull(jdbc.queryForObject("select id from account", UUID.class)));
    }

    private Visitor camille() {
        return new Visitor(mvc, people.of(owner(), DemoConfiguration.EMAIL));
    }
}
