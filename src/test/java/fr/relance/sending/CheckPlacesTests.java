package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.OwnerId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who has one of the four places in which mail accounts are tried, and who is told to come again. */
class CheckPlacesTests {

    private static final Duration SLOW = Duration.ofSeconds(8);

    private long nanos = 1;
    private final AccountChecks.CheckPlaces places = new AccountChecks.CheckPlaces(SLOW, () -> nanos);

    @Test
    void fourHaveAPlaceAndNobodyTwo() {
        List<OwnerId> four = people(4);

        assertThat(four).allMatch(places::enter);
        assertThat(places.enter(four.get(0))).isFalse();
        assertThat(places.enter(somebody())).isFalse();
        places.leave(four.get(0));
        assertThat(places.enter(somebody())).isTrue();
    }

    @Test
    void nineWhoseServersStallDoNotKeepTheOthersOut() {
        List<OwnerId> nine = people(9);
        nine.forEach(each -> hold(each, Duration.ofSeconds(15)));

        for (int i = 0; i < 50; i++) {
            List<OwnerId> held = nine.stream().filter(places::enter).toList();
            OwnerId other = somebody();

            assertThat(held).as("one of them, again and again").hasSize(1);
            assertThat(places.enter(other)).isTrue();
            nanos += SLOW.toNanos();
            places.leave(other);
            held.forEach(places::leave);
        }
    }

    @Test
    void theLastPlaceIsNotForWhoeverHeldOneForLong() {
        OwnerId slow = somebody();
        hold(slow, SLOW);
        List<OwnerId> three = people(3);

        assertThat(three).allMatch(places::enter);
        assertThat(places.enter(slow)).isFalse();
        assertThat(places.enter(somebody())).isTrue();
    }

    @Test
    void manyShortTimesAreALongOneWhateverCameOfThem() {
        OwnerId often = somebody();
        hold(often, SLOW.minusSeconds(1));
        assertThat(people(3)).allMatch(places::enter);
        assertThat(places.enter(often)).as("not yet").isTrue();
        nanos += Duration.ofSeconds(1).toNanos();
        places.leave(often);

        assertThat(places.enter(often)).isFalse();
    }

    @Test
    void afterAQuarterOfAnHourThatIsForgotten() {
        OwnerId slow = somebody();
        hold(slow, Duration.ofSeconds(15));
        assertThat(people(3)).allMatch(places::enter);
        assertThat(places.enter(slow)).isFalse();

        nanos += AccountChecks.CheckPlaces.LATELY.toNanos();
        assertThat(places.enter(slow)).isTrue();
    }

    private void hold(OwnerId owner, Duration time) {
        assertThat(places.enter(owner)).isTrue();
        nanos += time.toNanos();
        places.leave(owner);
    }

    private static List<OwnerId> people(int count) {
        return Stream.generate(CheckPlacesTests::somebody).limit(count).toList();
    }

    private static OwnerId somebody() {
        return new OwnerId(UUID.randomUUID());
    }
}
