package fr.relance.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Outside;
import fr.relance.support.TestClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A push service that takes every call and says nothing. */
@SuppressWarnings("NullAway.Init")
class PushCallsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 3, 3, 12, 0);

    private final TestClock clock = new TestClock();
    private ServerSocket silent;
    private PushService service;
    private PushCalls calls;

    @BeforeEach
    void twoServicesAreThere() throws IOException {
        silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        service = new PushService();
        calls = calls(service.base(), silent());
    }

    @AfterEach
    void theyGo() throws IOException {
        silent.close();
        service.close();
    }

    @Test
    void howeverManyDevicesItServesTheyAreWaitedForOnceAndOthersAreServed() {
        List<HttpRequest> all = Stream.concat(
                        IntStream.range(0, 9).mapToObj(i -> request(silent() + "/" + i)),
                        Stream.of(request(service.base() + "/telephone")))
                .toList();
        long began = System.nanoTime();

        assertThat(calls.statuses(all)).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 201);

        assertThat(since(began)).isLessThan(PATIENCE.multipliedBy(4));
    }

    @Test
    void itIsLeftAloneForAGrowingWhile() {
        assertThat(isWaitedFor()).isTrue();
        assertThat(isWaitedFor()).isFalse();
        clock.setTo(NOON.plusSeconds(121));
        assertThat(isWaitedFor()).isTrue();
        clock.setTo(NOON.plusSeconds(242));
        assertThat(isWaitedFor()).isFalse();
    }

    @Test
    void aKnownNameThatLeadsToThisMachineIsNotCalled() {
        HttpRequest request = request("https://localhost:" + silent.getLocalPort() + "/x");
        long began = System.nanoTime();

        assertThat(calls("localhost").statuses(List.of(request))).containsExactly(0);
        assertThat(since(began)).isLessThan(PATIENCE);
    }

    private boolean isWaitedFor() {
        long began = System.nanoTime();
        assertThat(calls.statuses(List.of(request(silent() + "/x")))).containsExactly(0);
        return since(began).compareTo(PATIENCE.minusMillis(100)) > 0;
    }

    private PushCalls calls(String... known) {
        PushProperties properties = new PushProperties(true, null, null, Path.of("target/push"), null, List.of(known));
        return new PushCalls(properties, Outside.of(Stream::empty), clock, PATIENCE);
    }

    private String silent() {
        return "http://127.0.0.1:" + silent.getLocalPort();
    }

    private static HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).build();
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
