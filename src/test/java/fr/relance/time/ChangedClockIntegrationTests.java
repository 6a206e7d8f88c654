package fr.relance.time;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Accounts;
import fr.relance.account.EditProfile;
import fr.relance.followup.FollowUps;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.Interviews;
import fr.relance.journal.Journal;
import fr.relance.journal.JournalEntryView;
import fr.relance.kernel.Gender;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Region;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.h2.util.DateTimeUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Nothing is lost or put out of order by a clock that is set, nor on the two nights on which an hour is skipped or comes twice. */
@IntegrationTest
class ChangedClockIntegrationTests {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 3, 12, 0);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Interviews interviews;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Journal journal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void asItWas() {
        clock.reset();
        machineIn(before);
    }

    @ParameterizedTest
    @ValueSource(longs = {-24 * 366, -1, 1, 25})
    void theHistoryIsInTheOrderInWhichThingsWereDoneAndTheLastIsTakenBack(long hours) {
        OwnerId camille = people.newPerson().owner();
        Recorded recorded = recordings.tuesday(camille, Recordings.VAGUE);
        clock.setTo(NOON.plusHours(hours));
        JournalEntryId deleted =
                interviews.delete(camille, recorded.interview()).orElseThrow();
        clock.setTo(NOON);

        List<JournalEntryView> entries = journal.page(camille, recorded.jobApplication(), PageRequest.of(0, 10))
                .getContent();

        assertThat(entries.get(0).id()).isEqualTo(deleted);
        assertThat(entries).filteredOn(JournalEntryView::undoable).containsExactly(entries.get(0));
        journal.undo(camille, deleted);
        assertThat(interviews.get(camille, recorded.interview()).details()).isEqualTo(recorded.details());
        assertThat(followUps.of(camille, recorded.jobApplication())).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 23})
    void whatIsDeletedComesBackThoughTheClockWasSetMeanwhile(long hours) {
        OwnerId camille = people.newPerson().owner();
        Recorded first = recordings.tuesday(camille, Recordings.VAGUE);
        Recorded second = recordings.tuesday(camille, Recordings.VAGUE);
        JournalEntryId deleted = interviews.delete(camille, first.interview()).orElseThrow();
        clock.setTo(NOON.plusHours(hours));
        interviews.delete(camille, second.interview());

        journal.undo(camille, deleted);

        assertThat(interviews.get(camille, first.interview()).details()).isEqualTo(first.details());
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-03-29T02:30", "Europe/Paris, 2026-10-25T02:30", "America/Miquelon, 2026-03-08T02:30",
        "America/Miquelon, 2026-11-01T01:30", "Indian/Reunion, 2026-03-29T02:30", "Pacific/Tahiti, 2026-10-25T02:30"
    })
    void anInterviewAtAnHourThatIsSkippedOrComesTwiceStaysAsItWasTold(String zone, LocalDateTime at) {
        SignedInPerson camille = livingIn(zone);
        machineIn(TimeZone.getTimeZone(zone));
        clock.setTo(at.minusDays(2));
        Recorded recorded = recordings.record(camille.owner(), at, Recordings.VAGUE);

        InterviewDetails kept =
                interviews.get(camille.owner(), recorded.interview()).details();

        assertThat(kept.at()).isEqualTo(at);
        clock.setTo(at.plusDays(1));
        assertThat(new Visitor(mvc, camille).get("/").status()).isEqualTo(200);
        assertThat(new Visitor(mvc, camille)
                        .get("/candidatures/" + recorded.jobApplication())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28", "2026-10-24"})
    void eachHalfHourOfBothNightsShowsTheDayWithEveryRelance(LocalDate eve) {
        SignedInPerson camille = livingIn("Europe/Paris");
        Visitor visitor = new Visitor(mvc, camille);
        clock.setTo(eve.minusDays(9).atTime(10, 0));
        recordings.record(camille.owner(), eve.minusDays(10).atTime(10, 0), Recordings.VAGUE);
        for (int half = 0; half < 10; half++) {
            clock.setTo(eve.atTime(23, 0).plusMinutes(30L * half));
            assertThat(visitor.get("/").document().select("[data-row]")).isNotEmpty();
        }
    }

    private SignedInPerson livingIn(String zone) {
        SignedInPerson camille = people.newPerson();
        OwnerId owner = camille.owner();
        accounts.edit(
                owner,
                new EditProfile(
                        "Camille",
                        "Roux",
                        null,
                        Gender.UNSAID,
                        Region.METROPOLE,
                        ZoneId.of(zone),
                        accounts.profile(owner).version()));
        return camille;
    }

    /** People's computers are set to their own zone, build servers mostly to universal time. */
    private static void machineIn(TimeZone zone) {
        TimeZone.setDefault(zone);
        DateTimeUtils.resetCalendar();
    }
}
