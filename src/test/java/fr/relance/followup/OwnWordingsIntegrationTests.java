package fr.relance.followup;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.support.IntegrationTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;

/** A person's own words for each text of each relance. */
@IntegrationTest
class OwnWordingsIntegrationTests extends ReplanningScene {

    private static final Wording MINE = new Wording("Objet", "Texte");
    private static final Wording OTHER = new Wording("Autre objet", "Autre texte");

    private FollowUpView thanks;
    private FollowUpView followUp;

    @BeforeEach
    void recordAnInterview() {
        var recorded = recordings.tuesday(owner, VAGUE);
        thanks = steps(recorded).get(0);
        followUp = steps(recorded).get(1);
    }

    @Test
    void eachTextKeepsItsOwnWords() {
        wordings.keep(owner, thanks.id(), "remerciement", 0, MINE);
        wordings.keep(owner, thanks.id(), "remerciement-et-suite", 0, OTHER);

        assertThat(own(thanks, "remerciement")).isEqualTo(MINE);
        assertThat(own(thanks, "remerciement-et-suite")).isEqualTo(OTHER);
        assertThat(own(followUp, "relance-sobre")).isNull();
    }

    @Test
    void whatWasRewordedLastIsShownFirst() {
        wordings.keep(owner, thanks.id(), "remerciement-et-suite", 0, OTHER);

        assertThat(composer.compose(owner, thanks.id(), null).draft().own()).isEqualTo(OTHER);
    }

    @Test
    void givenUpTheyComeBackByUndo() {
        wordings.keep(owner, followUp.id(), "relance-sobre", 0, MINE);

        wordings.giveUp(owner, followUp.id(), "relance-sobre", 1);
        assertThat(own(followUp, "relance-sobre")).isNull();

        wordings.takeBack(owner, followUp.id(), "relance-sobre", 2);
        assertThat(own(followUp, "relance-sobre")).isEqualTo(MINE);
    }

    @Test
    void anOldVersionChangesNothing() {
        wordings.keep(owner, followUp.id(), "relance-sobre", 0, MINE);

        for (long stale : new long[] {-1, 0, 2}) {
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> wordings.keep(owner, followUp.id(), "relance-sobre", stale, OTHER));
            assertThatExceptionOfType(StaleVersion.class)
                    .isThrownBy(() -> wordings.giveUp(owner, followUp.id(), "relance-sobre", stale));
        }
        assertThat(own(followUp, "relance-sobre")).isEqualTo(MINE);
    }

    @Test
    void nobodyElseReachesThem() {
        OwnerId stranger = people.newPerson().owner();
        wordings.keep(owner, followUp.id(), "relance-sobre", 0, MINE);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wordings.keep(stranger, followUp.id(), "relance-sobre", 1, OTHER));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wordings.giveUp(stranger, followUp.id(), "relance-sobre", 1));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> wordings.giveUp(owner, followUp.id(), "relance-argumentee", 1));
    }

    @Test
    void ofTwoTabsAtOnceExactlyOneWins() throws Exception {
        Callable<Boolean> tab = () -> {
            try {
                wordings.keep(owner, followUp.id(), "relance-sobre", 0, MINE);
                return true;
            } catch (StaleVersion | ConcurrencyFailureException | DataIntegrityViolationException e) {
                return false;
            }
        };
        ExecutorService tabs = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> results = tabs.invokeAll(List.of(tab, tab));
            assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            tabs.shutdown();
        }
    }
}
