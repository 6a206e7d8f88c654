package fr.relance.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import fr.relance.calendar.WrittenCalendar;
import fr.relance.followup.FollowUpView;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What calendar programs are answered. It is Tuesday 3 March 2026, noon. */
@IntegrationTest
class FeedIntegrationTests extends CalendarScene {

    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 3, 5, 14, 0);

    @Test
    void aRelanceStandsAtItsSlotWithAnAlarmAndALink() {
        FollowUpView relance = followUp(recordings.tuesday(camille.owner(), Recordings.VAGUE));

        VEvent event = read(create(false)).event(relance.id());

        assertThat(WrittenCalendar.start(event))
                .isEqualTo(relance.slot().at().atZone(TestClock.PARIS).toInstant());
        assertThat(event.getSummary().getValue()).isEqualTo("Relance\u00a0: Le Grand Hôtel (Madame Durand)");
        assertThat(event.getUrl().getValue()).endsWith("/relances/" + relance.id());
        assertThat(event.getDescription().getValue()).contains("/relances/" + relance.id());
        assertThat(event.getDateStart().getParameter("TZID")).isNull();
        assertThat(event.getAlarms()).hasSize(1);
    }

    @Test
    void anInterviewStandsWithItsPlaceAndLength() {
        Recorded thursday = inRivoli(THURSDAY);

        WrittenCalendar calendar = read(create(false));
        VEvent event = calendar.event(thursday.interview());

        assertThat(WrittenCalendar.start(event))
                .isEqualTo(THURSDAY.atZone(TestClock.PARIS).toInstant());
        assertThat(event.getLocation().getValue()).isEqualTo("228, rue de Rivoli ; 2e étage");
        assertThat(event.getDuration().getValue().toMillis()).isEqualTo(60 * 60_000);
        assertThat(calendar.standing("relance")).as("before the interview").isEmpty();
    }

    @Test
    void discreetlyItNamesNobody() {
        inRivoli(THURSDAY);
        Recorded tuesday = inRivoli(Recordings.TUESDAY);

        String address = create(true);
        String file = new String(ask(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);

        assertThat(file.replace("\r\n ", ""))
                .doesNotContain("Hôtel")
                .doesNotContain("Durand")
                .doesNotContain("Rivoli")
                .doesNotContain("chef de rang");
        assertThat(read(address).event(tuesday.interview()).getSummary().getValue())
                .isEqualTo("Entretien");

        camille.post("/profil/calendrier/discretion", "discreet", "false");
        assertThat(read(address).event(tuesday.interview()).getSummary().getValue())
                .contains("Le Grand Hôtel");
    }

    @Test
    void whatIsOverIsStruckOutAndKeepsItsIdentifier() {
        Recorded tuesday = recordings.tuesday(camille.owner(), Recordings.VAGUE);
        FollowUpView relance = followUp(tuesday);
        String address = create(false);
        VEvent pending = read(address).event(relance.id());

        followUps.markDone(camille.owner(), relance.id(), relance.status().version());
        interviews.delete(camille.owner(), inRivoli(THURSDAY).interview());

        WrittenCalendar calendar = read(address);
        VEvent done = calendar.event(relance.id());
        assertThat(done.getUid()).isEqualTo(pending.getUid());
        assertThat(done.getStatus().isCancelled()).isTrue();
        assertThat(done.getSequence().getValue())
                .isGreaterThan(pending.getSequence().getValue());
        assertThat(calendar.standing("entretien"))
                .containsOnlyKeys(tuesday.interview().toString());
        assertThat(calendar.events())
                .anySatisfy(event -> assertThat(event.getSummary().getValue()).startsWith("Annulé · Entretien"));
    }

    @Test
    void whoAsksAgainIsSentWhatChangedAlone() {
        Recorded tuesday = recordings.tuesday(camille.owner(), Recordings.VAGUE);
        String address = create(false);
        MvcTestResult first = ask(address);
        String tag = Objects.requireNonNull(first.getResponse().getHeader(HttpHeaders.ETAG));
        clock.setTo(LocalDateTime.of(2026, 3, 3, 18, 0));

        MvcTestResult again =
                mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
        assertThat(again).hasStatus(304);
        assertThat(again.getResponse().getContentAsByteArray()).isEmpty();

        interviews.delete(camille.owner(), tuesday.interview());
        assertThat(mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatusOk();
    }

    @Test
    void itIsAPrivateFileThatNeedsNoSession() {
        String address = create(false);

        MvcTestResult answer = ask(address);
        assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("private");
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(mvc.head().uri(address)).hasStatusOk();
        assertThat(mvc.get().uri(address).header(HttpHeaders.ACCEPT, "text/html"))
                .hasStatusOk();
    }

    @Test
    void anAddressThatWasReplacedTakenBackOrMadeUpIsNowhere() {
        String first = create(false);
        String second = create(false);

        assertThat(ask(first)).hasStatus(404);
        assertThat(ask(second)).hasStatusOk();
        camille.post("/profil/calendrier/arreter");
        assertThat(ask(second)).hasStatus(404);
        assertThat(ask("/calendrier/x.ics")).hasStatus(404);
    }
}
