package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.relance.account.Outside;
import fr.relance.account.SiteAddress;
import fr.relance.kernel.OwnerId;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever waits for the answer of a mail server holds a page for a short time, and few do at once. */
class AccountChecksTests {

    private static final Duration SIGN_IN = Duration.ofMillis(1500);
    private static final Duration REFUSAL = Duration.ofMillis(600);
    private static final Timeouts HASTY = new Timeouts(SIGN_IN, SIGN_IN, Duration.ofSeconds(1), REFUSAL);

    private final ExecutorService pages = Executors.newCachedThreadPool();

    @AfterEach
    void thePagesAreShown() {
        pages.shutdownNow();
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForForLong() throws Exception {
        try (ScriptedServer silent = new ScriptedServer(Map.of(ScriptedServer.GREETING, ScriptedServer.SAY_NOTHING))) {
            long began = System.nanoTime();

            assertThat(checks(true)
                            .check(somebody(), account("127.0.0.1", silent.port(), MailServer.Encryption.NONE), "x"))
                    .contains(Obstacle.UNREACHABLE);
            assertThat(since(began)).isBetween(SIGN_IN.minusMillis(50), SIGN_IN.multipliedBy(6));
        }
    }

    @Test
    void onePersonHasOneTryAtATimeAndAllHaveFour() throws Exception {
        try (ScriptedServer silent = new ScriptedServer(Map.of(ScriptedServer.GREETING, ScriptedServer.SAY_NOTHING))) {
            AccountChecks checks = checks(true);
            SenderAccount account = account("127.0.0.1", silent.port(), MailServer.Encryption.NONE);
            OwnerId camille = somebody();
            List<CompletableFuture<Optional<Obstacle>>> waiting = new ArrayList<>();
            waiting.add(ask(checks, camille, account));
            await().until(() -> silent.calls() == 1);

            assertThat(checks.check(camille, account, "x")).contains(Obstacle.OCCUPIED);
            for (int i = 0; i < 10; i++) {
                waiting.add(ask(checks, somebody(), account));
            }
            List<Optional<Obstacle>> told =
                    waiting.stream().map(CompletableFuture::join).toList();

            assertThat(silent.together()).isLessThanOrEqualTo(4);
            assertThat(told).contains(Optional.of(Obstacle.OCCUPIED), Optional.of(Obstacle.UNREACHABLE));
        }
    }

    @Test
    void whoseServerLetAllWaitDoesNotKeepOthersFromTheirs() throws Exception {
        try (ScriptedServer silent = new ScriptedServer(Map.of(ScriptedServer.GREETING, ScriptedServer.SAY_NOTHING));
                ScriptedServer answering = new ScriptedServer(Map.of())) {
            AccountChecks checks = checks(true);
            SenderAccount stalling = account("127.0.0.1", silent.port(), MailServer.Encryption.NONE);
            List<OwnerId> four =
                    Stream.generate(AccountChecksTests::somebody).limit(4).toList();
            assertThat(asked(checks, four, stalling)).containsOnly(Optional.of(Obstacle.UNREACHABLE));

            List<CompletableFuture<Optional<Obstacle>>> again =
                    four.stream().map(each -> ask(checks, each, stalling)).toList();
            await().until(() -> silent.calls() >= 5);
            assertThat(checks.check(
                            somebody(), account("127.0.0.1", answering.port(), MailServer.Encryption.NONE), "x"))
                    .isEmpty();

            assertThat(again.stream().map(CompletableFuture::join))
                    .contains(Optional.of(Obstacle.UNREACHABLE), Optional.of(Obstacle.OCCUPIED));
        }
    }

    @Test
    void afterwardsThereIsRoomAgain() throws Exception {
        OwnerId camille = somebody();
        AccountChecks checks = checks(true);
        try (ScriptedServer server = new ScriptedServer(Map.of())) {
            SenderAccount account = account("127.0.0.1", server.port(), MailServer.Encryption.NONE);
            for (int i = 0; i < 6; i++) {
                assertThat(checks.check(camille, account, "x")).isEmpty();
            }
        }
    }

    /** No such name, an inner one, an inner address and one of tests: the same word, and no sooner. */
    @Test
    void nothingTellsWhichInnerNamesExist() {
        AccountChecks checks = checks(false);
        for (String host : List.of("relance.invalid", "localhost", "127.0.0.1", "10.255.255.1", "192.0.2.1", "::1")) {
            for (MailServer.Encryption encryption :
                    List.of(MailServer.Encryption.TLS, MailServer.Encryption.STARTTLS)) {
                long began = System.nanoTime();

                assertThat(checks.check(somebody(), account(host, 465, encryption), "x"))
                        .as(host)
                        .contains(Obstacle.UNREACHABLE);
                assertThat(since(began)).as(host).isGreaterThanOrEqualTo(REFUSAL.minusMillis(20));
            }
        }
    }

    private List<Optional<Obstacle>> asked(AccountChecks checks, List<OwnerId> owners, SenderAccount account) {
        List<CompletableFuture<Optional<Obstacle>>> all =
                owners.stream().map(each -> ask(checks, each, account)).toList();
        return all.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Optional<Obstacle>> ask(AccountChecks checks, OwnerId owner, SenderAccount account) {
        return CompletableFuture.supplyAsync(() -> checks.check(owner, account, "x"), pages);
    }

    private static AccountChecks checks(boolean localServers) {
        SendingProperties properties = new SendingProperties(null, true, localServers);
        Conversations conversations = new Conversations(
                properties,
                new SiteAddress(URI.create("https://relance.example.org")),
                new MailPlaces(properties, Outside.of(Stream::empty)),
                HASTY);
        return new AccountChecks(conversations, properties, HASTY);
    }

    private static SenderAccount account(String host, int port, MailServer.Encryption encryption) {
        return new SenderAccount("camille@exemple.fr", new MailServer(host, port, encryption), "camille", false);
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static OwnerId somebody() {
        return new OwnerId(UUID.randomUUID());
    }
}
