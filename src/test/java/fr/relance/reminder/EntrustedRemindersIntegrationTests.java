package fr.relance.reminder;

import static fr.relance.support.Recordings.TUESDAY;
import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.dashboard.Agenda;
import fr.relance.followup.PendingFollowUp;
import fr.relance.support.Entrusted;
import fr.relance.support.IntegrationTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What leaves by itself is nobody's task: who reads that it is does it, and the recruiter gets it twice. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class EntrustedRemindersIntegrationTests extends ReminderScene {

    private static final LocalDateTime SLOT = LocalDateTime.of(2026, 3, 10, 10, 0);

    /** When {@link Entrusted} has its mails end, in Paris. */
    private static final LocalDateTime LEFT = LocalDateTime.of(2026, 3, 4, 10, 0);

    @Autowired
    private Agenda agenda;

    @Autowired
    private JdbcTemplate template;

    @BeforeEach
    void theDigestIsWanted() {
        asks(new Wishes(true, 8, false, false, false));
        record("Le Grand Hôtel", TUESDAY, VAGUE);
    }

    @Test
    void aDayOnWhichAllLeavesByItselfNeedsNoMail() {
        entrust("WAITING");

        roundAt(TEN_MARCH);

        assertThat(mails()).isEmpty();
    }

    @Test
    void whatLeavesByItselfIsSaidToAndNotNamedInTheSubject() throws Exception {
        entrust("WAITING");
        record("Brasserie du Port", TUESDAY, VAGUE);

        roundAt(TEN_MARCH);

        assertThat(mails().get(0).getSubject()).contains("Brasserie du Port").doesNotContain("Grand Hôtel");
        assertThat(html(mails().get(0))).contains("Part de votre messagerie sans que vous ayez rien à faire");
    }

    @ParameterizedTest
    @CsvSource({"UNSURE,Peut-être parti", "FAILED,Le message confié ne part pas"})
    void whatDidNotLeaveIsToDo(String state, String words) throws Exception {
        entrust(state);

        roundAt(TEN_MARCH);

        assertThat(mails().get(0).getSubject()).contains("Le Grand Hôtel");
        assertThat(html(mails().get(0))).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAILED", "UNSURE"})
    void thatItDidNotLeaveIsSaidAtOnceAndOnceToWhoNeverAskedForAnything(String state) {
        jdbc.sql("delete from reminder_wishes").update();
        entrust(state);

        roundAt(LEFT.plusMinutes(1));
        roundAt(LEFT.plusMinutes(2));

        assertThat(subjects())
                .singleElement()
                .asString()
                .startsWith("Un message n’est pas parti")
                .endsWith("Le Grand Hôtel");
        assertThat(html(mails().get(0))).contains("Votre texte vous attend");
    }

    @Test
    void whoWantsToHearNothingHearsNothing() {
        reminders.ask(camille.owner(), reminders.wishes(camille.owner()).version(), Wishes.NONE);
        entrust("FAILED");

        roundAt(LEFT.plusMinutes(1));

        assertThat(mails()).isEmpty();
    }

    @Test
    void whatWasSettledMeanwhileIsNoNewsAnyMore() {
        jdbc.sql("delete from reminder_wishes").update();
        entrust("FAILED");
        jdbc.sql("update departure set state = 'LEFT'").update();

        roundAt(LEFT.plusMinutes(1));

        assertThat(mails()).isEmpty();
    }

    private void entrust(String state) {
        PendingFollowUp relance = agenda.whole(camille.owner()).groups().values().stream()
                .flatMap(lines -> lines.stream().map(line -> line.followUp()))
                .filter(row -> row.at().equals(SLOT))
                .findFirst()
                .orElseThrow();
        new Entrusted(template, camille.owner()).departure(relance.id(), state, SLOT, "Camille");
    }
}
