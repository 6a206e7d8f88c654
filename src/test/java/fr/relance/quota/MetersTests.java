package fr.relance.quota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.OwnerId;
import fr.relance.quota.Meters.Meter;
import org.junit.jupiter.api.Test;

/** However many accounts write, memory is bounded. */
class MetersTests {

    private final Meters meters = new Meters(new Limits(1_000_000, 10_000));

    @Test
    void theOneThatWasSilentLongestIsForgotten() {
        OwnerId busy = OwnerId.random();
        Meter kept = meters.of(busy);
        for (int i = 0; i < 2 * Meters.ACCOUNTS; i++) {
            meters.of(OwnerId.random());
            assertThat(meters.of(busy)).isSameAs(kept);
        }
        assertThat(meters.size()).isEqualTo(Meters.ACCOUNTS);
    }

    @Test
    void onlyWhatWasMeasuredIsKnown() {
        OwnerId owner = OwnerId.random();
        assertThat(meters.known(owner)).isEmpty();
        meters.of(owner);
        assertThat(meters.known(owner)).isEmpty();
    }
}
