package fr.relance.sending;

import static fr.relance.support.Recordings.VAGUE;

import com.icegreen.greenmail.util.GreenMail;
import fr.relance.account.CandidateClock;
import fr.relance.followup.Departure;
import fr.relance.followup.Departures;
import fr.relance.followup.FollowUpState;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.support.Mailbox;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Camille, whose relance is due on Tuesday 10 March at ten, and a mail server that knows her. */
@SuppressWarnings("NullAway.Init")
abstract class SendingScene {

    static final LocalDateTime SLOT = LocalDateTime.of(2026, 3, 10, 10, 0);
    static final String PASSWORD = "un mot de passe";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedInPeople people;

    @Autowired
    Recordings recordings;

    @Autowired
    FollowUps followUps;

    @Autowired
    Departures departures;

    @Autowired
    Dispatch dispatch;

    @Autowired
    DepartureRows rows;

    @Autowired
    MailQueue due;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SenderAccounts accounts;

    @Autowired
    Conversations conversations;

    @Autowired
    CandidateClock candidateClock;

    @Autowired
    GreenMail server;

    @Autowired
    Mailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Visitor camille;
    Recorded recorded;
    FollowUpView relance;
    String address;
    String recruiter;

    @BeforeEach
    void camilleHasARelance() {
        camille = new Visitor(mvc, people.newPerson());
        recorded = recordings.tuesday(camille.owner(), VAGUE);
        relance = followUps.of(camille.owner(), recorded.jobApplication()).stream()
                .filter(FollowUpView::isFollowUp)
                .findFirst()
                .orElseThrow();
        address = "/relances/" + relance.id();
        recruiter = "claire." + UUID.randomUUID() + "@grandhotel.example";
        server.setUser(from(), from(), PASSWORD);
    }

    @AfterEach
    void timeStandsStillAgain() {
        clock.reset();
    }

    /** Under which the server knows her. */
    String from() {
        return camille.owner().value() + "@exemple.fr";
    }

    /** Fills in the page of the mail account. */
    Page entrustAccount(String password) {
        return camille.send(account(password, port()));
    }

    Page.Form account(String password, int port) {
        return camille.get("/profil/envoi")
                .form("/profil/envoi")
                .type(
                        "address",
                        from(),
                        "password",
                        password,
                        "host",
                        "127.0.0.1",
                        "port",
                        String.valueOf(port),
                        "encryption",
                        "NONE");
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /** Walks from the composer to the page that asks when, and answers it. */
    Page send(String when) {
        return camille.send(confirmation().type("to", recruiter, "quand", when));
    }

    Page.Form confirmation() {
        Page kept = camille.send(camille.get(address).form(address + "/message/envoi"));
        return camille.get(kept.location()).form(address + "/envoi");
    }

    void lookAt(LocalDateTime moment) {
        clock.setTo(moment);
        dispatch.once();
    }

    /** An instance has her mail in its hands. */
    DepartureRow claimed() {
        return due.heads(clock.instant()).stream()
                .filter(head -> head.owner().equals(camille.owner()))
                .flatMap(head -> due.claim(head, clock.instant()).stream())
                .findFirst()
                .orElseThrow();
    }

    List<MimeMessage> arrived() {
        return mailbox.messagesTo(recruiter);
    }

    FollowUpState state() {
        return followUps.get(camille.owner(), relance.id()).status().state();
    }

    Departure departure() {
        return Objects.requireNonNull(departures.of(camille.owner(), relance.id()));
    }
}
