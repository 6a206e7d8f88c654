package fr.relance.account.websecurity;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.relance.account.signin.Device;
import fr.relance.account.websecurity.SecurityLog.FewLines;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nobody fills the disk by being refused. */
class FewLinesTests {

    private static final Logger SECURITY = (Logger) LoggerFactory.getLogger(SecurityLog.class);

    private final List<String> written = new ArrayList<>();
    private long now;
    private final FewLines lines = new FewLines(written::add, () -> now);

    @Test
    void ofEachKindSoManyAreWrittenInAMinute() {
        refuse("one", 9_000);
        refuse("other", 3);

        assertThat(written).hasSize(FewLines.A_MINUTE + 3);
    }

    @Test
    void howManyMoreThereWereIsSaidOnceTheMinuteIsOver() {
        refuse("one", 9_000);
        minuteLater();
        refuse("other", 1);
        refuse("other", 1);

        assertThat(written.subList(FewLines.A_MINUTE, written.size()))
                .containsExactly("one, and 8970 more in that minute", "other", "other");
    }

    @Test
    void theNextMinuteHasItsOwn() {
        refuse("one", 2);
        minuteLater();
        refuse("one", 100);

        assertThat(written).hasSize(2 + FewLines.A_MINUTE).containsOnly("one");
    }

    @Test
    void kindsWithoutEndAreCountedAsOne() {
        for (int kind = 0; kind < 10_000; kind++) {
            refuse("kind " + kind, 1);
        }

        assertThat(written).hasSize(FewLines.KINDS + FewLines.A_MINUTE);
    }

    /** As the application writes them. */
    @Test
    void refusalsAreFewAndSignInsAreAllThere() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        SECURITY.addAppender(log);
        try {
            Device device = Device.of(UUID.randomUUID(), "Firefox", Instant.EPOCH);
            for (int time = 0; time < 1_000; time++) {
                SecurityLog.refused("A try of this test was refused");
                SecurityLog.signedIn(device.account(), device.id());
            }
        } finally {
            SECURITY.detachAppender(log);
        }

        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .filteredOn(line -> line.startsWith("A try"))
                .hasSizeBetween(1, 2 * FewLines.A_MINUTE + 1);
        assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                .filteredOn(line -> line.startsWith("Signed in"))
                .hasSize(1_000);
    }

    private void refuse(String kind, int times) {
        for (int time = 0; time < times; time++) {
            lines.write(kind);
        }
    }

    private void minuteLater() {
        now += Duration.ofMinutes(1).toNanos();
    }
}
