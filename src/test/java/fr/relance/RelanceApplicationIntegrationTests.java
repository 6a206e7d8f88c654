package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.TestClock;
import java.time.Clock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RelanceApplicationIntegrationTests {

    @Autowired
    private Clock clock;

    @Test
    void theApplicationStartsAndItsClockStandsStill() {
        assertThat(LocalDateTime.now(clock.withZone(TestClock.PARIS))).isEqualTo(LocalDateTime.of(2026, 3, 3, 12, 0));
    }
}
