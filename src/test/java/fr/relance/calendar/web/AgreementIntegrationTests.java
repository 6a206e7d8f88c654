package fr.relance.calendar.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.calendar.WrittenCalendar;
import fr.relance.dashboard.Agenda;
import fr.relance.dashboard.AgendaView;
import fr.relance.followup.PendingFollowUp;
import fr.relance.interview.InterviewRow;
import fr.relance.planning.NextSteps;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Screen and calendar show the same: whatever was recorded, done, skipped and deleted, and whenever one looks. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class AgreementIntegrationTests extends CalendarScene {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private Agenda agenda;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void screenAgendaAndFeedAgree(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            live(random);
        }
        clock.setTo(TODAY.plusDays(random.nextInt(4)).atTime(8 + random.nextInt(12), 15));

        AgendaView whole = agenda.whole(camille.owner());
        Map<String, Instant> waiting = whole.groups().values().stream()
                .flatMap(List::stream)
                .map(line -> line.followUp())
                .collect(toMap(followUp -> followUp.id().toString(), AgreementIntegrationTests::moment));
        Map<String, Instant> toCome =
                whole.toCome().stream().collect(toMap(row -> row.id().toString(), AgreementIntegrationTests::moment));
        WrittenCalendar feed = read("/calendrier/" + feeds.create(camille.owner(), random.nextBoolean()) + ".ics");

        assertThat(waiting).isNotEmpty();
        assertThat(feed.standing("relance")).isEqualTo(waiting);
        assertThat(feed.standing("entretien")).containsAllEntriesOf(toCome);
        assertThat(onScreen("/relances/")).isEqualTo(waiting.keySet());
        assertThat(onScreen("/entretiens/")).containsAll(toCome.keySet());
    }

    private void live(Random random) {
        LocalDateTime at = TODAY.plusDays(random.nextInt(20) - 14L).atTime(8 + random.nextInt(10), 0);
        NextSteps steps = random.nextBoolean()
                ? Recordings.VAGUE
                : Recordings.promisedBy(at.toLocalDate().plusDays(1 + random.nextInt(20)));
        Recordings.Recorded recorded = recordings.record(camille.owner(), at, steps);
        var relance = followUp(recorded);
        switch (random.nextInt(5)) {
            case 0 ->
                followUps.markDone(
                        camille.owner(), relance.id(), relance.status().version());
            case 1 ->
                followUps.skip(camille.owner(), relance.id(), relance.status().version());
            case 2 -> interviews.delete(camille.owner(), recorded.interview());
            default -> {
                // It stays.
            }
        }
    }

    /** The ids that « Aujourd’hui » leads to, on all its pages. */
    private Set<String> onScreen(String below) {
        Set<String> ids = new TreeSet<>();
        int number = 1;
        Page page;
        do {
            page = camille.get("/?page=" + number++);
            page.document().select("main a[href^=" + below + "]").eachAttr("href").stream()
                    .map(address -> address.substring(below.length()).split("[/#]")[0])
                    .forEach(ids::add);
        } while (page.linksTo("/?page=" + number));
        return ids;
    }

    private static Instant moment(PendingFollowUp followUp) {
        return followUp.at().atZone(TestClock.PARIS).toInstant();
    }

    private static Instant moment(InterviewRow interview) {
        return interview.at().atZone(TestClock.PARIS).toInstant();
    }
}
