package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.relance.composer.Composer;
import fr.relance.composer.Composition;
import fr.relance.followup.FollowUpView;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody's mail server lets everybody wait, and they have many mails; the mail of another leaves all the same. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class FairTurnsIntegrationTests extends SendingScene {

    /** More than there were threads. */
    private static final int MANY = 6;

    @Autowired
    private EntrustedMails mails;

    @Autowired
    private Composer composer;

    @Autowired
    private SecretBox box;

    @Autowired
    private Handover handover;

    @Test
    void whoseServerStallsHoldsNobodyElseBack() throws Exception {
        try (ScriptedServer stalling =
                new ScriptedServer(Map.of(ScriptedServer.GREETING, ScriptedServer.SAY_NOTHING))) {
            Visitor slow = new Visitor(mvc, people.newPerson());
            entrustAccount(PASSWORD);
            send("creneau");
            keep(slow.owner(), stalling.port());
            clock.setTo(SLOT.minusMinutes(5));
            for (int i = 0; i < MANY; i++) {
                entrust(slow.owner());
            }
            clock.setTo(SLOT);
            DispatchTicking ticking = new DispatchTicking(
                    new Dispatch(new MailQueue(jdbc, transaction, clock), rows, handover, followUps, clock),
                    new SendingProperties(null, true, true));
            try {
                ticking.started();

                await().atMost(Duration.ofSeconds(15)).until(() -> !arrived().isEmpty());
            } finally {
                stalling.close();
                ticking.destroy();
                forget(slow.owner());
            }
            assertThat(stalling.together()).isEqualTo(1);
            assertThat(rows.of(camille.owner(), relance.id()).orElseThrow().attempt())
                    .isEqualTo(1);
        }
    }

    /** Of three whose mails go to one server that takes up calls and says nothing, the third is not sent after the others. */
    @Test
    void aServerThatLetTwoWaitIsNotCalledForAThird() throws Exception {
        Conversations hasty = ConversationsTests.conversations(true, ConversationPatienceTests.HASTY);
        List<OwnerId> three = Stream.generate(() -> new Visitor(mvc, people.newPerson()).owner())
                .limit(3)
                .toList();
        try (ScriptedServer silent = new ScriptedServer(Map.of(ScriptedServer.GREETING, ScriptedServer.SAY_NOTHING))) {
            clock.setTo(SLOT.minusMinutes(5));
            three.forEach(each -> {
                keep(each, silent.port());
                entrust(each);
            });
            clock.setTo(SLOT);
            new Dispatch(
                            new MailQueue(jdbc, transaction, clock, ConversationPatienceTests.HASTY),
                            rows,
                            new Handover(accounts, hasty, composer, candidateClock),
                            followUps,
                            clock)
                    .once();

            assertThat(silent.calls()).isEqualTo(2);
        } finally {
            three.forEach(this::forget);
        }
    }

    /** What did not leave is news for a day, also for the tests that come after. */
    private void forget(OwnerId owner) {
        jdbc.sql("delete from departure where owner_id = ?")
                .param(owner.value())
                .update();
    }

    private void keep(OwnerId owner, int port) {
        MailServer server = new MailServer("127.0.0.1", port, MailServer.Encryption.NONE);
        SenderAccount account = new SenderAccount("lente@exemple.fr", server, "lente", false);
        String sealed = box.seal(account.place(owner), PASSWORD);
        accounts.keep(owner, new SenderAccounts.Kept(account, sealed), clock.instant());
    }

    private void entrust(OwnerId owner) {
        FollowUpView due = followUps
                .of(owner, recordings.tuesday(owner, Recordings.VAGUE).jobApplication())
                .stream()
                .filter(FollowUpView::isFollowUp)
                .findFirst()
                .orElseThrow();
        Composition composition = composer.compose(owner, due.id(), null);
        Confirmation confirmed = Confirmation.of(composition, accounts.of(owner).orElseThrow());
        mails.entrust(owner, due.id(), new EntrustMail("claire@grandhotel.example", confirmed, false));
    }
}
