package fr.relance.sending;

import static fr.relance.sending.ConversationsTests.MAIL;
import static fr.relance.sending.ConversationsTests.PASSWORD;
import static fr.relance.sending.ConversationsTests.UNHEARD;
import static fr.relance.sending.ConversationsTests.account;
import static fr.relance.sending.ConversationsTests.conversations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long a server is listened to, and what is concluded when that is over. */
class ConversationPatienceTests {

    static final Timeouts HASTY =
            new Timeouts(Duration.ofMillis(700), Duration.ofMillis(700), Duration.ofMillis(300), Duration.ZERO);

    private final Conversations hasty = conversations(true, HASTY);

    @Test
    void aServerThatNeverComesToAnEndIsLeft() throws Exception {
        for (String command : List.of("EHLO", "MAIL")) {
            try (ScriptedServer server = new ScriptedServer(Map.of(command, ScriptedServer.GO_ON))) {
                SenderAccount account = account(server.port(), MailServer.Encryption.NONE);
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> assertThat(catchThrowable(() -> hasty.hand(account, PASSWORD, MAIL, UNHEARD)))
                                .isInstanceOf(
                                        command.equals("MAIL")
                                                ? Conversations.Unsure.class
                                                : Conversations.Obstructed.class));
            }
        }
    }

    @Test
    void aServerThatSaysNothingIsLeftBeforeAMailIsInItsHands() throws Exception {
        for (String command : List.of(ScriptedServer.GREETING, "EHLO", "AUTH")) {
            try (ScriptedServer server = new ScriptedServer(Map.of(command, ScriptedServer.SAY_NOTHING))) {
                SenderAccount account = account(server.port(), MailServer.Encryption.NONE);
                Conversations.Obstructed left = assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> catchThrowableOfType(
                                Conversations.Obstructed.class, () -> hasty.hand(account, PASSWORD, MAIL, UNHEARD)));
                assertThat(left.obstacle().isPassing()).isTrue();
                assertThat(left.obstacle().isAnswer())
                        .as("silence after a password is about that password")
                        .isEqualTo(command.equals("AUTH"));
                assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
            }
        }
    }

    @Test
    void whoFallsSilentLaterLeavesItOpen() throws Exception {
        for (String command : List.of("MAIL", "RCPT", "DATA", ".")) {
            try (ScriptedServer server = new ScriptedServer(Map.of(command, ScriptedServer.SAY_NOTHING))) {
                SenderAccount account = account(server.port(), MailServer.Encryption.NONE);
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> assertThatExceptionOfType(Conversations.Unsure.class)
                                .isThrownBy(() -> hasty.hand(account, PASSWORD, MAIL, UNHEARD)));
            }
        }
    }

    @Test
    void aGoodbyeThatDoesNotComeIsNotWaitedFor() throws Exception {
        try (ScriptedServer server = new ScriptedServer(Map.of("QUIT", ScriptedServer.SAY_NOTHING))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> conversations(true, Timeouts.USUAL)
                            .hand(account(server.port(), MailServer.Encryption.NONE), PASSWORD, MAIL, UNHEARD));
        }
    }
}
