package fr.relance.sending;

import static fr.relance.sending.ConversationPatienceTests.HASTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.relance.account.Outside;
import fr.relance.account.SiteAddress;
import fr.relance.followup.Wording;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What servers answer, and what is concluded: whether the mail left, did not, or cannot be known. */
class ConversationsTests {

    static final String PASSWORD = "un mot de passe";
    static final Runnable UNHEARD = () -> {};
    static final OutgoingMail MAIL = new OutgoingMail(
            UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"),
            "Camille Lefèvre",
            "camille@exemple.fr",
            "claire@grandhotel.example",
            true,
            new Wording("Suite à notre entretien – n° 1", "Madame,\n\nÀ l’œuvre.\n.\nCamille"),
            ZonedDateTime.parse("2026-03-10T09:30:00+01:00[Europe/Paris]"));

    private final Conversations conversations = conversations(true);

    @Test
    void whatTheServerTakesHasLeft() throws Exception {
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            conversations.hand(account(server.port(), MailServer.Encryption.NONE), PASSWORD, MAIL, UNHEARD);

            assertThat(server.heard())
                    .contains(
                            "MAIL FROM:<camille@exemple.fr>",
                            "RCPT TO:<claire@grandhotel.example>",
                            "RCPT TO:<camille@exemple.fr>",
                            "To: claire@grandhotel.example",
                            "Message-ID: <0f8fad5b-d9cb-469f-a165-70867728950e@exemple.fr>",
                            "Date: Tue, 10 Mar 2026 09:30:00 +0100")
                    .contains("EHLO relance.example.org")
                    .noneMatch(line -> line.startsWith("Bcc") || line.startsWith("X-Mailer"));
        }
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments("EHLO", "554 not you", Obstacle.SIGN_IN_REFUSED),
                arguments("EHLO", "250 nobody signs in here", Obstacle.SIGN_IN_REFUSED),
                arguments("AUTH", "535 5.7.8 no", Obstacle.SIGN_IN_REFUSED),
                arguments("AUTH", "454 later", Obstacle.BUSY),
                arguments("AUTH", ScriptedServer.HANG_UP, Obstacle.BUSY),
                arguments("MAIL", "451 later", Obstacle.BUSY),
                arguments("MAIL", "550 not yours", Obstacle.REFUSED),
                arguments("RCPT", "450 grey", Obstacle.BUSY),
                arguments("RCPT", "452 too many", Obstacle.BUSY),
                arguments("RCPT", "550 nobody", Obstacle.ADDRESS_REFUSED),
                arguments("RCPT", "553 never", Obstacle.ADDRESS_REFUSED),
                arguments("DATA", "451 later", Obstacle.BUSY),
                arguments("DATA", "554 no", Obstacle.REFUSED),
                arguments(".", "452 full", Obstacle.BUSY),
                arguments(".", "552 too large", Obstacle.REFUSED),
                arguments(".", "554 spam", Obstacle.REFUSED));
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @MethodSource("refusals")
    void whatTheServerRefusesHasNotLeft(String command, String answer, Obstacle obstacle) throws Exception {
        try (ScriptedServer server = new ScriptedServer(Map.of(command, answer))) {
            assertThat(obstacle(account(server.port(), MailServer.Encryption.NONE)))
                    .isEqualTo(obstacle);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "DATA", "RCPT", "MAIL"})
    void aConversationThatBreaksOffLeavesItOpen(String command) throws Exception {
        try (ScriptedServer server = new ScriptedServer(Map.of(command, ScriptedServer.HANG_UP))) {
            assertThatExceptionOfType(Conversations.Unsure.class)
                    .isThrownBy(() -> conversations.hand(
                            account(server.port(), MailServer.Encryption.NONE), PASSWORD, MAIL, UNHEARD));
        }
    }

    @Test
    void whatIsTakenStaysTakenHoweverTheServerSaysGoodbye() throws Exception {
        try (ScriptedServer server = new ScriptedServer(Map.of("QUIT", ScriptedServer.HANG_UP))) {
            conversations.hand(account(server.port(), MailServer.Encryption.NONE), PASSWORD, MAIL, UNHEARD);

            assertThat(server.heard()).contains(".");
        }
    }

    @Test
    void aServerThatDoesNotEncryptIsNotToldThePassword() throws Exception {
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            assertThat(obstacle(account(server.port(), MailServer.Encryption.STARTTLS)))
                    .isEqualTo(Obstacle.NOT_ENCRYPTED);
            assertThat(server.heard()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    @Test
    void aServerThatCannotProveWhoItIsIsNotToldThePassword() {
        GreenMail server = new GreenMail(smtps());
        server.start();
        try {
            assertThat(obstacle(account(server.getSmtps().getPort(), MailServer.Encryption.TLS)))
                    .isEqualTo(Obstacle.CERTIFICATE);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void aServerThatHangsUpBeforeItProvesAnythingIsAskedAgain() throws Exception {
        try (ServerSocket closing = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread hangsUp = new Thread(() -> hangUp(closing));
            hangsUp.setDaemon(true);
            hangsUp.start();

            assertThat(obstacle(account(closing.getLocalPort(), MailServer.Encryption.TLS)))
                    .isEqualTo(Obstacle.UNREACHABLE);
        }
    }

    @Test
    void aPortThatDoesNotEncryptIsSaidToBeOne() throws Exception {
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            assertThat(obstacle(account(server.port(), MailServer.Encryption.TLS)))
                    .isEqualTo(Obstacle.NOT_ENCRYPTED);
        }
    }

    @Test
    void whoTakesUpTheCallIsToldOfBeforeTheySayAnythingNobodyElseIs() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        for (String step : List.of(ScriptedServer.GREETING, "EHLO", "QUIT")) {
            try (ScriptedServer server = new ScriptedServer(Map.of(step, ScriptedServer.SAY_NOTHING))) {
                Conversations hasty = conversations(true, HASTY);
                Throwable ended = catchThrowable(() -> hasty.hand(
                        account(server.port(), MailServer.Encryption.NONE), PASSWORD, MAIL, calls::incrementAndGet));
                assertThat(ended == null).as(step).isEqualTo(step.equals("QUIT"));
            }
        }
        assertThat(calls).hasValue(3);

        MailServer nobody = MailServer.tls("relance.invalid");
        SenderAccount nowhere = new SenderAccount("camille@exemple.fr", nobody, "camille", false);
        for (SenderAccount account :
                List.of(nowhere, account(1, MailServer.Encryption.NONE), account(1, MailServer.Encryption.TLS))) {
            assertThatExceptionOfType(Conversations.Obstructed.class)
                    .isThrownBy(
                            () -> conversations(false, HASTY).hand(account, PASSWORD, MAIL, calls::incrementAndGet));
        }
        assertThat(calls).hasValue(3);
    }

    @Test
    void withoutAServerThereIsNone() throws IOException {
        int free;
        try (ServerSocket nobody = new ServerSocket(0)) {
            free = nobody.getLocalPort();
        }
        assertThat(obstacle(account(free, MailServer.Encryption.NONE))).isEqualTo(Obstacle.UNREACHABLE);
    }

    @Test
    void serversOfOnesOwnNetworkAreSpokenToOnlyWhereTheConfigurationSaysSo() throws Exception {
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            Conversations careful = conversations(false);

            for (MailServer.Encryption encryption : MailServer.Encryption.values()) {
                assertThat(catchThrowableOfType(
                                        Conversations.Obstructed.class,
                                        () -> careful.check(account(server.port(), encryption), PASSWORD))
                                .obstacle())
                        .isEqualTo(
                                encryption == MailServer.Encryption.NONE
                                        ? Obstacle.NOT_ENCRYPTED
                                        : Obstacle.UNREACHABLE);
            }
            assertThat(server.heard()).isEmpty();
        }
    }

    private Obstacle obstacle(SenderAccount account) {
        return catchThrowableOfType(
                        Conversations.Obstructed.class, () -> conversations.hand(account, PASSWORD, MAIL, UNHEARD))
                .obstacle();
    }

    static SenderAccount account(int port, MailServer.Encryption encryption) {
        MailServer server = new MailServer("127.0.0.1", port, encryption);
        return new SenderAccount("camille@exemple.fr", server, "camille@exemple.fr", true);
    }

    /** On a busy machine it takes its time to begin. */
    private static ServerSetup smtps() {
        ServerSetup setup = new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS);
        setup.setServerStartupTimeout(20_000);
        return setup;
    }

    private static void hangUp(ServerSocket closing) {
        try (Socket caller = closing.accept()) {
            caller.getInputStream().read();
        } catch (IOException over) {
            // The test is over.
        }
    }

    private static Conversations conversations(boolean localServers) {
        return conversations(localServers, Timeouts.USUAL);
    }

    static Conversations conversations(boolean localServers, Timeouts pace) {
        SendingProperties properties = new SendingProperties(null, true, localServers);
        return new Conversations(
                properties,
                new SiteAddress(URI.create("https://relance.example.org")),
                new MailPlaces(properties, Outside.of(Stream::empty)),
                pace);
    }
}
