package fr.relance.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.account.EditProfile;
import fr.relance.followup.FollowUpView;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.support.Entrusted;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.JdbcTemplate;

/** What an entry becomes in programs that copied it once: newer, or struck out, but never forgotten. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class FeedChangesIntegrationTests extends CalendarScene {

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate jdbc;

    private Recorded tuesday;
    private FollowUpView relance;
    private String address;

    @BeforeEach
    void aRelanceWaits() {
        tuesday = recordings.tuesday(camille.owner(), Recordings.VAGUE);
        relance = followUp(tuesday);
        address = create(false);
    }

    @Test
    void whatANewerInterviewOvertakesIsStruckOut() {
        int before = sequence(relance.id());

        recordings.again(camille.owner(), tuesday, Recordings.TUESDAY.plusDays(2), Recordings.VAGUE);

        assertThat(event(relance.id()).getStatus().isCancelled()).isTrue();
        assertThat(event(relance.id()).getAlarms()).isEmpty();
        assertThat(sequence(relance.id())).isGreaterThan(before);
    }

    @Test
    void whatBelongsToACandidatureThatWasTakenAwayIsStruckOut() {
        int before = sequence(relance.id());
        int interview = sequence(tuesday.interview());

        jobApplications.delete(camille.owner(), tuesday.jobApplication());

        assertThat(event(relance.id()).getStatus().isCancelled()).isTrue();
        assertThat(sequence(relance.id())).isGreaterThan(before);
        assertThat(event(tuesday.interview()).getStatus().isCancelled()).isTrue();
        assertThat(sequence(tuesday.interview())).isGreaterThan(interview);
    }

    @Test
    void aNewNameOfTheCompanyMakesEntriesNewer() {
        int before = sequence(relance.id());
        int interview = sequence(tuesday.interview());
        long version =
                jobApplications.get(camille.owner(), tuesday.jobApplication()).version();

        jobApplications.edit(
                camille.owner(),
                tuesday.jobApplication(),
                version,
                JobApplicationDetails.of("Le Petit Hôtel", "chef de rang"));

        assertThat(event(relance.id()).getSummary().getValue()).contains("Le Petit Hôtel");
        assertThat(sequence(relance.id())).isGreaterThan(before);
        assertThat(sequence(tuesday.interview())).isGreaterThan(interview);
    }

    @Test
    void anotherTimeZoneMakesEntriesNewer() {
        int before = sequence(tuesday.interview());
        Candidate known = accounts.candidate(camille.owner());
        long version = accounts.profile(camille.owner()).version();

        accounts.edit(
                camille.owner(),
                new EditProfile(
                        "Camille", "Roux", null, known.gender(), known.region(), ZoneId.of("Indian/Reunion"), version));

        assertThat(sequence(tuesday.interview())).isGreaterThan(before);
    }

    @ParameterizedTest
    @CsvSource({"WAITING,Part de votre messagerie", "UNSURE,Peut-être parti"})
    void whatLeavesByItselfOrMayHaveLeftDoesNotRing(String state, String words) {
        assertThat(event(relance.id()).getAlarms()).hasSize(1);

        new Entrusted(jdbc, camille.owner())
                .departure(relance.id(), state, relance.slot().at(), "Camille");

        assertThat(event(relance.id()).getAlarms()).isEmpty();
        assertThat(event(relance.id()).getDescription().getValue()).contains(words);
    }

    @Test
    void whoAsksForTheHeadAloneHearsThatNothingChanged() {
        String tag = Objects.requireNonNull(ask(address).getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(mvc.head().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
    }

    private VEvent event(Object id) {
        return read(address).event(id);
    }

    private int sequence(Object id) {
        return event(id).getSequence().getValue();
    }
}
