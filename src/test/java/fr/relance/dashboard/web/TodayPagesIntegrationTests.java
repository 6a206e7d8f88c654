package fr.relance.dashboard.web;

import static fr.relance.support.Recordings.VAGUE;
import static fr.relance.support.Recordings.promisedBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More lines than one page holds. */
@IntegrationTest
class TodayPagesIntegrationTests extends TodayScene {

    @Test
    void manyRowsTakeSeveralPages() {
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 0));
        for (int i = 0; i < 31; i++) {
            record("Maison " + i, "2026-02-24T10:00", promisedBy(LocalDate.of(2026, 3, 10)));
        }

        Page first = camille.get("/");
        Page second = camille.get("/?page=2");

        assertThat(companies(first)).hasSize(30);
        assertThat(first.linksTo("/?page=2")).isTrue();
        assertThat(companies(second)).hasSize(1);
        assertThat(second.linksTo("/?page=1")).isTrue();
        List<String> all = new ArrayList<>(companies(first));
        all.addAll(companies(second));
        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "", "10001", "99999999999", "1e3"})
    void aSillyPageIsTheFirst(String page) {
        recordings.tuesday(camille.owner(), VAGUE);

        assertThat(camille.get("/?page=" + page).text()).contains("Le Grand Hôtel");
    }

    @Test
    void aPageAfterTheLastLeadsBack() {
        recordings.tuesday(camille.owner(), VAGUE);

        Page page = camille.get("/?page=10000");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.linksTo("/?page=9999")).isTrue();
    }
}
