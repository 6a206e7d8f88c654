package fr.relance.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.dashboard.Agenda;
import fr.relance.dashboard.AgendaView;
import fr.relance.dashboard.Due;
import fr.relance.planning.NextSteps;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Visitor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Screen, agenda and mail agree on what waits, whatever was recorded. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class SameListIntegrationTests extends ReminderScene {

    private static final int INTERVIEWS = 14;

    @Autowired
    private Agenda agenda;

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theDigestHoldsTheLinesOfTheScreenThatAreForToday(long seed) {
        Random random = new Random(seed);
        asks(new Wishes(true, 8, false, false, false));
        for (int i = 0; i < INTERVIEWS; i++) {
            clock.reset();
            LocalDateTime at = someday(random);
            record("Maison " + i, at, somehow(at.toLocalDate(), random));
        }
        LocalDateTime morning =
                LocalDate.of(2026, 3, 9).plusDays(random.nextInt(5)).atTime(8, 0);
        clock.setTo(morning);

        rounds.once();

        AgendaView view = agenda.whole(camille.owner());
        List<String> mailed = mails().isEmpty()
                ? List.of()
                : links(Jsoup.parse(html(mails().get(0))).select("li a").eachAttr("href"));
        assertThat(mailed).as("seed %d", seed).containsExactlyElementsOf(expected(view));
        Page screen = new Visitor(mvc, camille).get("/");
        assertThat(screen.document().select("main a").eachAttr("href")).containsAll(mailed);
    }

    private static List<String> expected(AgendaView view) {
        return Stream.of(
                        Stream.of(Due.LATE, Due.TODAY)
                                .flatMap(due -> view.groups().getOrDefault(due, List.of()).stream())
                                .map(line -> "/relances/" + line.followUp().id()),
                        view.toAnswer().stream().map(row -> "/candidatures/" + row.id()),
                        view.toCome().stream()
                                .filter(row -> row.at().toLocalDate().equals(view.today()))
                                .map(row -> "/entretiens/" + row.id()),
                        view.toComplete().stream().map(row -> "/entretiens/" + row.id()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static List<String> links(List<String> absolute) {
        return absolute.stream()
                .map(link -> link.replaceFirst("^http://localhost(:\\d+)?", ""))
                .toList();
    }

    /** Around the Monday on which mails are looked at. */
    private static LocalDateTime someday(Random random) {
        return LocalDateTime.of(2026, 2, 16, 9, 0).plusDays(random.nextInt(28)).plusMinutes(30L * random.nextInt(18));
    }

    private static NextSteps somehow(LocalDate interview, Random random) {
        LocalDate day = interview.plusDays(1 + random.nextInt(14));
        return switch (random.nextInt(3)) {
            case 0 -> Recordings.VAGUE;
            case 1 -> Recordings.promisedBy(day);
            default -> Recordings.callBackOn(day);
        };
    }
}
