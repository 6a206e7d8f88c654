package fr.relance.reminder;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.PushReceiver;
import fr.relance.support.Recordings;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What arrives in a real mailbox, and when. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class RemindersIntegrationTests extends ReminderScene {

    @Autowired
    private PushDevices devices;

    @Test
    void nobodyGetsAMailWhoDidNotAskForIt() {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);

        roundAt(TEN_MARCH.withHour(12));

        assertThat(mails()).isEmpty();
    }

    @Test
    void theDigestComesAtItsHourOnceHoweverManyRoundsThereAre() {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        asks(ALL);

        roundAt(TEN_MARCH.minusMinutes(1));
        assertThat(mails()).isEmpty();
        roundAt(TEN_MARCH);
        roundAt(TEN_MARCH.plusMinutes(1));
        roundAt(TEN_MARCH.withHour(23));

        assertThat(subjects()).containsExactly("À faire aujourd’hui : Le Grand Hôtel");
        roundAt(TEN_MARCH.plusDays(1));
        assertThat(mails()).hasSize(2);
    }

    @Test
    void whatCameByMailDoesNotComeAgainToATelephoneThatIsAddedLater() {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        asks(new Wishes(true, 8, false, false, false));
        roundAt(TEN_MARCH);
        PushReceiver telephone = new PushReceiver();
        String endpoint = "https://fcm.googleapis.com/" + camille.device();
        PushDevices.PushTarget target = new PushDevices.PushTarget(endpoint, telephone.p256dh(), telephone.auth());
        devices.add(camille.owner(), camille.device(), target, "Chrome sur Android");

        clock.setTo(TEN_MARCH.plusHours(4));
        run.make(clock.instant(), Set.of(Way.MAIL, Way.PUSH));
        assertThat(outbox.claimable(clock.instant())).isEmpty();

        clock.setTo(TEN_MARCH.plusDays(1));
        run.make(clock.instant(), Set.of(Way.MAIL, Way.PUSH));
        assertThat(outbox.claimable(clock.instant())).hasSize(2);
    }

    @Test
    void theDigestIsPlainAndHtmlWithLinksThatOpenPages() {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        asks(ALL);

        roundAt(TEN_MARCH);

        MimeMessage mail = mails().get(0);
        Document html = Jsoup.parse(html(mail));
        assertThat(html.text()).contains("Le Grand Hôtel, vendeuse", "Relance · E-mail · Madame Durand");
        assertThat(html.select("a[href^=http://localhost]").eachAttr("href"))
                .anyMatch(link -> link.contains("/relances/"));
        assertThat(html.select("img, link, script, style, form, iframe")).isEmpty();
        assertThat(plain(mail))
                .startsWith("Bonjour, voici ce qui vous attend ce mardi 10 mars.")
                .contains("- Le Grand Hôtel, vendeuse\n  Relance · E-mail · Madame Durand\n  http://localhost")
                .contains("/rappels/arret/");
    }

    @Test
    void onAWorkingDayWithNothingToDoNothingComesAndThePersonIsToldSo() {
        asks(ALL);

        roundAt(TEN_MARCH);
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        roundAt(TEN_MARCH.plusHours(1));

        assertThat(mails()).isEmpty();
        assertThat(statuses.of(camille.owner()).quiet()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void whatWasDueBeforeSomebodyAskedDoesNotComeAnyMore() {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        clock.setTo(TEN_MARCH.plusMinutes(5));
        asks(ALL);

        roundAt(TEN_MARCH.plusMinutes(6));

        assertThat(mails()).isEmpty();
    }

    @Test
    void whoAsksForDiscretionFindsNoNameInSubjectsNorWhereALockedTelephoneShowsIt() {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        record("Café Lumière", LocalDateTime.of(2026, 3, 10, 14, 30), VAGUE);
        asks(new Wishes(true, 8, true, true, true));

        roundAt(TEN_MARCH);
        roundAt(TEN_MARCH.withHour(19));

        assertThat(subjects())
                .containsExactlyInAnyOrder(
                        "Votre journée : 2 choses à faire",
                        "Votre rendez-vous de 14 h 30",
                        "Notez votre rendez-vous en une minute");
        assertThat(mails())
                .allSatisfy(mail -> assertThat(plain(mail).lines().findFirst().orElseThrow())
                        .doesNotContain("Hôtel", "Lumière"));
    }

    @Test
    void onTheMorningOfAnInterviewComesItsSheet() {
        record("Le Grand Hôtel", LocalDateTime.of(2026, 3, 10, 14, 30), VAGUE);
        jdbc.sql("update announced_fact set place = ?, needs = ?, strengths = ? where owner_id = ?")
                .params(
                        "12 rue de la Paix",
                        "Une\nterrasse",
                        "Dix ans de salle",
                        camille.owner().value())
                .update();
        asks(new Wishes(false, 8, true, false, false));

        roundAt(TEN_MARCH);

        assertThat(subjects()).containsExactly("Votre entretien de 14 h 30 : Le Grand Hôtel");
        assertThat(plain(mails().get(0)))
                .contains("Sur place · 12 rue de la Paix", "Ce qu’ils cherchent\n  Une terrasse", "Dix ans de salle")
                .contains("Mme Claire Durand", "DRH", "Qui reprend contact, vous ou moi\u00a0?");
    }

    @Test
    void theSheetOfAnInterviewSoonAfterMidnightComesOnTheEveningBeforeAndOnce() {
        record("Le Grand Hôtel", LocalDateTime.of(2026, 3, 11, 1, 0), VAGUE);
        asks(new Wishes(false, 8, true, false, false));

        roundAt(TEN_MARCH.withHour(22));
        assertThat(mails()).isEmpty();
        roundAt(TEN_MARCH.withHour(23));
        assertThat(subjects()).containsExactly("Votre entretien de 1 h : Le Grand Hôtel");
        roundAt(TEN_MARCH.plusDays(1).withHour(0));

        assertThat(mails()).hasSize(1);
    }

    @Test
    void onTheEveningOfAnInterviewComesAWordUnlessItWasToldAlready() {
        record("Le Grand Hôtel", LocalDateTime.of(2026, 3, 10, 14, 30), VAGUE);
        asks(new Wishes(false, 8, false, true, false));

        roundAt(TEN_MARCH.withHour(18));
        assertThat(mails()).isEmpty();
        roundAt(TEN_MARCH.withHour(19));

        assertThat(subjects()).containsExactly("Votre entretien, Le Grand Hôtel : notez-le en une minute");
        clock.setTo(TEN_MARCH.plusDays(1).withHour(16));
        record("Café Lumière", TEN_MARCH.plusDays(1).withHour(15), VAGUE);
        roundAt(TEN_MARCH.plusDays(1).withHour(20));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void noNameStartsAHeaderOfItsOwn() throws Exception {
        record("Hôtel\r\nBcc: autre@exemple.fr\r\n\r\nBonjour", Recordings.TUESDAY, VAGUE);
        jdbc.sql("update job_application set company = ? where owner_id = ?")
                .params(
                        "Hôtel\r\nBcc: autre@exemple.fr\r\n\r\n<b>Bonjour</b>\u0000",
                        camille.owner().value())
                .update();
        asks(ALL);

        roundAt(TEN_MARCH);

        MimeMessage mail = mails().get(0);
        assertThat(mail.getSubject())
                .startsWith("À faire aujourd’hui : Hôtel Bcc: autre@exemple.fr")
                .doesNotContain("\n");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
        assertThat(mailbox.countTo("autre@exemple.fr")).isZero();
        assertThat(Jsoup.parse(html(mail)).select("b")).isEmpty();
    }

    @Test
    void itIsAMachineThatWritesAndHowToStopItStandsInTheHeaders() {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        asks(ALL);

        roundAt(TEN_MARCH);

        MimeMessage mail = mails().get(0);
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "List-Unsubscribe")).matches("<http://localhost[^>]*/rappels/arret/[\\w-]{43}>");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "Message-ID")).matches("<rappel-[0-9a-f-]{36}@localhost>");
        assertThat(jdbc.sql("select count(*) from reminder where stop_secret is not null")
                        .query(Integer.class)
                        .single())
                .as("secrets that are kept in clear")
                .isZero();
    }

    @Test
    void thePersonSeesWhenTheLastOneWasMadeAndSentAndWhenTheNextOneComes() {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        asks(new Wishes(true, 8, false, false, false));
        roundAt(TEN_MARCH.plusSeconds(30));

        ReminderStatus status = statuses.of(camille.owner());

        assertThat(status.made()).isEqualTo(TEN_MARCH.plusSeconds(30));
        assertThat(status.sent()).isEqualTo(TEN_MARCH.plusSeconds(30));
        assertThat(status.next()).isEqualTo(new ReminderStatus.Next(ReminderKind.DIGEST, TEN_MARCH.plusDays(1)));
        assertThat(status.trouble()).isNull();
    }
}
