package fr.relance.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.account.EditProfile;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.MoveFollowUp;
import fr.relance.interview.MoveInterview;
import fr.relance.interview.Venue;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.ContactId;
import fr.relance.planning.HalfDay;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** DTSTAMP and LAST-MODIFIED are when an entry was last revised (RFC 5545, 3.8.7.2 and 3.8.7.3), whatever revised it. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class FeedStampsIntegrationTests extends CalendarScene {

    private static final LocalDateTime NOTED = LocalDateTime.of(2026, 3, 3, 12, 0);
    private static final LocalDateTime LATER = LocalDateTime.of(2026, 3, 3, 17, 30);

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Accounts accounts;

    private Recorded tuesday;
    private FollowUpView relance;
    private String address;

    @BeforeEach
    void laterOnThatDay() {
        tuesday = recordings.tuesday(camille.owner(), Recordings.VAGUE);
        relance = followUp(tuesday);
        address = create(false);
        assertStamped(relance.id(), NOTED);
        assertStamped(tuesday.interview(), NOTED);
        clock.setTo(LATER);
    }

    @Test
    void anInterviewThatWasMoved() {
        long version = interviews.get(camille.owner(), tuesday.interview()).version();
        Venue there = new Venue("12, rue Haute", 45);

        interviews.move(
                camille.owner(),
                tuesday.interview(),
                new MoveInterview(version, Recordings.TUESDAY.plusDays(2), there, null));

        assertStamped(tuesday.interview(), LATER);
    }

    @Test
    void aRelanceThatWasMovedAndThatWasDone() {
        LocalDate day = relance.slot().at().toLocalDate().plusDays(7);
        followUps.move(
                camille.owner(),
                relance.id(),
                relance.status().version(),
                new MoveFollowUp(day, HalfDay.MORNING, true));
        assertStamped(relance.id(), LATER);

        clock.setTo(LATER.plusHours(1));
        FollowUpView moved = followUps.get(camille.owner(), relance.id());
        followUps.markDone(camille.owner(), relance.id(), moved.status().version());

        assertStamped(relance.id(), LATER.plusHours(1));
    }

    @Test
    void aRelanceThatANewerInterviewOvertook() {
        recordings.again(camille.owner(), tuesday, Recordings.TUESDAY.plusDays(2), Recordings.VAGUE);

        assertThat(event(relance.id()).getStatus().isCancelled()).isTrue();
        assertStamped(relance.id(), LATER);
    }

    @Test
    void anInterviewThatWasCancelledAndCameBack() {
        interviews.delete(camille.owner(), tuesday.interview());
        assertThat(event(tuesday.interview()).getStatus().isCancelled()).isTrue();
        assertStamped(tuesday.interview(), LATER);
    }

    @Test
    void anotherNameOfThePersonOrTheCompany() {
        int before = event(relance.id()).getSequence().getValue();
        int interview = event(tuesday.interview()).getSequence().getValue();
        ContactId met = Objects.requireNonNull(tuesday.metWith());
        long version = jobApplications
                .getByPerson(camille.owner(), met)
                .people()
                .get(0)
                .version();
        jobApplications.editPerson(
                camille.owner(), met, version, new PersonDetails(null, "Anne", "Petit", null, null, null, null, null));
        assertThat(event(relance.id()).getSummary().getValue()).contains("Petit");
        assertStamped(relance.id(), LATER);
        assertStamped(tuesday.interview(), LATER);
        assertThat(event(relance.id()).getSequence().getValue()).isGreaterThan(before);
        assertThat(event(tuesday.interview()).getSequence().getValue()).isGreaterThan(interview);

        clock.setTo(LATER.plusHours(1));
        jobApplications.edit(
                camille.owner(),
                tuesday.jobApplication(),
                jobApplications.get(camille.owner(), tuesday.jobApplication()).version(),
                JobApplicationDetails.of("Le Petit Hôtel", "chef de rang"));
        assertStamped(relance.id(), LATER.plusHours(1));
    }

    /** Calendars keep what has the greater number (RFC 5545, 3.8.7.4). */
    @Test
    void theNumberOfARelanceNeverFallsWhateverBecomesOfIt() {
        jobApplications.edit(
                camille.owner(),
                tuesday.jobApplication(),
                jobApplications.get(camille.owner(), tuesday.jobApplication()).version(),
                JobApplicationDetails.of("Le Petit Hôtel", "chef de rang"));
        int number = grown(-1);
        LocalDate day = relance.slot().at().toLocalDate().plusDays(7);
        followUps.move(camille.owner(), relance.id(), version(), new MoveFollowUp(day, HalfDay.MORNING, true));
        number = grown(number);
        followUps.markDone(camille.owner(), relance.id(), version());
        number = grown(number);
        jobApplications.edit(
                camille.owner(),
                tuesday.jobApplication(),
                jobApplications.get(camille.owner(), tuesday.jobApplication()).version(),
                JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"));
        grown(number);
    }

    private long version() {
        return followUps.get(camille.owner(), relance.id()).status().version();
    }

    private int grown(int before) {
        int now = event(relance.id()).getSequence().getValue();
        assertThat(now).isGreaterThan(before);
        return now;
    }

    @Test
    void whatEveryEntryIsToldBy() {
        feeds.setDiscreet(camille.owner(), true);
        assertStamped(relance.id(), LATER);
        assertStamped(tuesday.interview(), LATER);

        clock.setTo(LATER.plusHours(1));
        Candidate known = accounts.candidate(camille.owner());
        long version = accounts.profile(camille.owner()).version();
        accounts.edit(
                camille.owner(),
                new EditProfile(
                        "Camille", "Roux", null, known.gender(), known.region(), ZoneId.of("Europe/Madrid"), version));

        assertStamped(relance.id(), LATER.plusHours(1));
        assertStamped(tuesday.interview(), LATER.plusHours(1));
    }

    @Test
    void whatNobodyTouchedStaysTheSameToTheByte() {
        String before = block(tuesday.interview().value());
        byte[] single = file();

        recordings.record(camille.owner(), Recordings.TUESDAY.minusDays(1), Recordings.VAGUE);
        clock.setTo(LATER.plusHours(1));

        assertThat(block(tuesday.interview().value())).isEqualTo(before);
        assertThat(file()).isEqualTo(single);
    }

    private void assertStamped(Object id, LocalDateTime at) {
        VEvent event = event(id);
        assertThat(event.getDateTimeStamp().getValue().toInstant())
                .isEqualTo(at.atZone(TestClock.PARIS).toInstant());
        assertThat(event.getLastModified().getValue().toInstant())
                .isEqualTo(at.atZone(TestClock.PARIS).toInstant());
    }

    private byte[] file() {
        return mvc.get()
                .uri("/relances/" + relance.id() + "/agenda.ics")
                .with(camille.person().auth())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private VEvent event(Object id) {
        return read(address).event(id);
    }

    private String block(UUID id) {
        String file = new String(ask(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        int at = file.indexOf(id.toString());
        return file.substring(file.lastIndexOf("BEGIN:VEVENT", at), file.indexOf("END:VEVENT", at));
    }
}
