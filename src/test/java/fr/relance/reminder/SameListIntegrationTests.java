package fr.relance.reminder;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.account.EditProfile;
import fr.relance.calendar.CalendarFeeds;
import fr.relance.calendar.WrittenCalendar;
import fr.relance.dashboard.Agenda;
import fr.relance.dashboard.AgendaLine;
import fr.relance.dashboard.AgendaView;
import fr.relance.dashboard.Due;
import fr.relance.followup.Calls;
import fr.relance.followup.FollowUps;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stages;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.RandomSearch;
import fr.relance.support.Visitor;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Screen, mail and calendar show the same list, whatever was lived through, in whatever zone, and whenever one looks. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class SameListIntegrationTests extends ReminderScene {

    private static final int CANDIDATURES = 24;
    private static final List<String> ZONES =
            List.of("Europe/Paris", "Indian/Reunion", "America/Martinique", "Pacific/Noumea", "America/Cayenne");

    @Autowired
    private Agenda agenda;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Interviews interviews;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Stages stages;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Calls calls;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private MockMvcTester mvc;

    private RandomSearch search;
    private ZoneId zone;

    @BeforeEach
    void aSearch() {
        search = new RandomSearch(recordings, interviews, jobApplications, stages, followUps, calls, template);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void screenMailAndCalendarAgree(long seed) {
        Random random = new Random(seed);
        zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        livesIn(zone);
        asks(new Wishes(true, 8, false, false, false));
        search.live(camille.owner(), LocalDate.of(2026, 3, 3), CANDIDATURES, random);
        LocalDate day = LocalDate.of(2026, 3, 4).plusDays(random.nextInt(8));
        clock.setTo(LocalDateTime.ofInstant(day.atTime(8, 5).atZone(zone).toInstant(), ZoneId.of("Europe/Paris")));

        run.once();

        AgendaView view = agenda.whole(camille.owner());
        assertThat(waiting(view)).isNotEmpty();
        assertThat(onScreen("/relances/"))
                .as("seed %d", seed)
                .isEqualTo(waiting(view).keySet());
        assertThat(onScreen("/entretiens/"))
                .isEqualTo(ids(Stream.concat(view.toCome().stream(), view.toComplete().stream())
                        .map(row -> row.id())));
        assertThat(onScreen("/candidatures/"))
                .containsAll(ids(view.toAnswer().stream().map(row -> row.id())));
        assertMailed(view, day);
        assertInTheCalendar(view);
    }

    /** On a working day on which anything is to do: what the screen has for today, in its order. */
    private void assertMailed(AgendaView view, LocalDate day) {
        boolean anything = dueNow(view).anyMatch(line -> !line.isTakenCareOf())
                || !view.toAnswer().isEmpty()
                || !view.toComplete().isEmpty()
                || view.toCome().stream().anyMatch(row -> row.at().toLocalDate().equals(day));
        List<MimeMessage> digests = mails().stream()
                .filter(mail -> header(mail, "Subject").startsWith("À faire"))
                .toList();
        if (!anything || day.getDayOfWeek().getValue() > 5) {
            assertThat(digests).isEmpty();
            return;
        }
        List<String> links = Jsoup.parse(html(digests.get(0))).select("li a").eachAttr("href").stream()
                .map(link -> link.replaceFirst("^http://localhost(:\\d+)?", ""))
                .toList();
        assertThat(links).containsExactlyElementsOf(forToday(view));
    }

    private void assertInTheCalendar(AgendaView view) {
        String address = "/calendrier/" + feeds.create(camille.owner(), false) + ".ics";
        WrittenCalendar feed = WrittenCalendar.of(
                mvc.get().uri(address).exchange().getResponse().getContentAsByteArray());

        assertThat(feed.standing("relance")).isEqualTo(waiting(view));
        assertThat(feed.standing("entretien"))
                .containsAllEntriesOf(
                        view.toCome().stream().collect(toMap(row -> row.id().toString(), row -> at(row.at()))));
    }

    private static List<String> forToday(AgendaView view) {
        return Stream.of(
                        dueNow(view).map(line -> "/relances/" + line.followUp().id()),
                        view.toAnswer().stream().map(row -> "/candidatures/" + row.id()),
                        view.toCome().stream()
                                .filter(row -> row.at().toLocalDate().equals(view.today()))
                                .map(row -> "/entretiens/" + row.id()),
                        view.toComplete().stream().map(row -> "/entretiens/" + row.id()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<AgendaLine> dueNow(AgendaView view) {
        return Stream.of(Due.LATE, Due.TODAY).flatMap(due -> view.groups().getOrDefault(due, List.of()).stream());
    }

    private Map<String, Instant> waiting(AgendaView view) {
        return view.groups().values().stream()
                .flatMap(Collection::stream)
                .map(AgendaLine::followUp)
                .collect(toMap(row -> row.id().toString(), row -> at(row.at())));
    }

    private Instant at(LocalDateTime shown) {
        return shown.atZone(zone).toInstant();
    }

    private static Set<String> ids(Stream<?> ids) {
        return ids.map(Object::toString).collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** The ids that « Aujourd’hui » leads to. */
    private Set<String> onScreen(String below) {
        Page page = new Visitor(mvc, camille).get("/");
        return ids(page.document().select("main a[href^=" + below + "]").eachAttr("href").stream()
                .map(address -> address.substring(below.length()).split("[/#?]")[0])
                .filter(id -> id.length() == 36));
    }

    private void livesIn(ZoneId there) {
        Candidate person = accounts.candidate(camille.owner());
        long version = accounts.profile(camille.owner()).version();
        EditProfile moved = new EditProfile("Camille", "Roux", null, person.gender(), person.region(), there, version);
        accounts.edit(camille.owner(), moved);
    }
}
