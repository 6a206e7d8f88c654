package fr.relance.dashboard.web;

import static fr.relance.support.Recordings.VAGUE;
import static fr.relance.support.Recordings.promisedBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.JournalEntryId;
import fr.relance.planning.NextSteps;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@IntegrationTest
class TodayPageIntegrationTests extends TodayScene {

    @Test
    void aNewAccountIsToldHowToBegin() {
        Page page = camille.get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Rien à relancer pour l’instant");
        assertThat(page.linksTo("/entretiens/nouveau")).isTrue();
    }

    @Test
    void aLineSaysWhenWhereWhoAndWhy() {
        recordings.tuesday(camille.owner(), VAGUE);

        assertThat(camille.get("/").text())
                .contains(
                        "mar. 10 mars, matin",
                        "E-mail",
                        "Le Grand Hôtel, chef de rang",
                        "Madame Durand",
                        "Une semaine après l’entretien",
                        "Préparer");
    }

    @Test
    void groupsFollowOneAnotherFromLateToLater() {
        clock.setTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        record("Retard", "2026-02-16T10:00", promisedBy(LocalDate.of(2026, 2, 25)));
        record("Aujourd", "2026-02-24T10:00", promisedBy(LocalDate.of(2026, 3, 9)));
        record("Plus tard", "2026-02-24T11:00", promisedBy(LocalDate.of(2026, 3, 17)));
        record("Dans la semaine", "2026-02-24T12:00", promisedBy(LocalDate.of(2026, 3, 11)));
        clock.setTo(LocalDateTime.of(2026, 3, 10, 9, 0));

        Page page = camille.get("/");

        assertThat(groups(page))
                .containsExactly(
                        "En retard: Retard",
                        "Aujourd’hui: Aujourd",
                        "Cette semaine: Dans la semaine",
                        "Plus tard: Plus tard");
    }

    @Test
    void theWeekEndsOnSunday() {
        record("Mardi", "2026-03-03T10:00", promisedBy(LocalDate.of(2026, 3, 9)));

        clock.setTo(LocalDateTime.of(2026, 3, 8, 23, 59));
        assertThat(groups(camille.get("/"))).contains("Plus tard: Mardi");
        clock.setTo(LocalDateTime.of(2026, 3, 9, 0, 0));
        assertThat(groups(camille.get("/"))).contains("Cette semaine: Mardi");
        clock.setTo(LocalDateTime.of(2026, 3, 10, 23, 59));
        assertThat(groups(camille.get("/"))).contains("Aujourd’hui: Mardi");
        clock.setTo(LocalDateTime.of(2026, 3, 11, 0, 0));
        assertThat(groups(camille.get("/"))).contains("En retard: Mardi");
    }

    @Test
    void withinAGroupTheEarliestComesFirst() {
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 0));
        record("Jeudi", "2026-02-24T10:00", promisedBy(LocalDate.of(2026, 3, 11)));
        record("Mercredi", "2026-02-24T10:00", promisedBy(LocalDate.of(2026, 3, 10)));

        assertThat(companies(camille.get("/"))).containsExactly("Mercredi", "Jeudi");
    }

    @Test
    void theMessageOfTheDayAfterIsOfferedForFiveDays() {
        recordings.tuesday(camille.owner(), VAGUE);

        clock.setTo(LocalDateTime.of(2026, 3, 8, 20, 0));
        assertThat(camille.get("/").text()).contains("Remerciement");
        clock.setTo(LocalDateTime.of(2026, 3, 9, 8, 0));
        assertThat(camille.get("/").text()).doesNotContain("Remerciement").contains("Relance");
    }

    @Test
    void anInterviewToComeIsShownAsSuchAndItsRelancesAreNot() {
        record("Studio Carmin", "2026-03-05T14:30", NextSteps.unstated());

        Page page = camille.get("/");

        assertThat(page.text()).contains("Entretiens à venir", "Studio Carmin", "jeudi 5 mars à 14 h 30");
        assertThat(page.document().select("a[href^=/relances/]")).isEmpty();
    }

    @Test
    void onceItTookPlaceItIsToBeCompletedAndItsRelancesWait() {
        Recorded recorded = record("Studio Carmin", "2026-03-05T14:30", NextSteps.unstated());
        clock.setTo(LocalDateTime.of(2026, 3, 5, 18, 0));

        Page page = camille.get("/");

        assertThat(page.text()).contains("À compléter").doesNotContain("Entretiens à venir");
        assertThat(page.linksTo("/entretiens/" + recorded.interview())).isTrue();
        assertThat(page.document().select("a[href^=/relances/]")).isNotEmpty();

        camille.send(camille.get("/entretiens/" + recorded.interview()).form("/entretiens/" + recorded.interview()));
        assertThat(camille.get("/").text()).doesNotContain("À compléter");
    }

    @Test
    void rowsOfADeletedCandidatureGoAndComeBack() {
        Recorded recorded = recordings.tuesday(camille.owner(), VAGUE);
        record("À venir", "2026-03-05T14:30", NextSteps.unstated());

        JournalEntryId deleted = jobApplications
                .delete(camille.owner(), recorded.jobApplication())
                .orElseThrow();
        assertThat(camille.get("/").text()).doesNotContain("Le Grand Hôtel");

        journal.undo(camille.owner(), deleted);
        assertThat(camille.get("/").text()).contains("Le Grand Hôtel");
    }

    @Test
    void nobodySeesTheRowsOfSomebodyElse() {
        recordings.tuesday(people.newPerson().owner(), VAGUE);

        assertThat(camille.get("/").text()).contains("Rien à relancer pour l’instant");
    }

    @Test
    void doneOnTheSpotItIsGoneAndUndone() {
        recordings.tuesday(camille.owner(), VAGUE);
        Page page = camille.get("/");
        Element row = Objects.requireNonNull(page.document().selectFirst("[data-kind]"));

        Page answer = camille.send(action(page, row, "C’est fait"));
        assertThat(relances(camille.get("/"))).doesNotContain(address(row));

        camille.undo(answer);
        assertThat(relances(camille.get("/"))).contains(address(row));
    }

    @Test
    void anAnswerIsNotedFromALine() {
        recordings.tuesday(camille.owner(), VAGUE);
        Page page = camille.get("/");
        Element row = Objects.requireNonNull(page.document().selectFirst("[data-kind]"));

        assertThat(camille.send(action(page, row, "Refus")).status()).isEqualTo(302);

        assertThat(relances(camille.get("/"))).isEmpty();
    }

    @Test
    void withoutScriptsALineLeadsToThePageThatDoesWhatItsMenusDo() {
        recordings.tuesday(camille.owner(), VAGUE);
        Element row = Objects.requireNonNull(camille.get("/").document().selectFirst("[data-kind=relance]"));
        String relance = address(row);

        assertThat(row.select("a").eachAttr("href"))
                .containsExactly(relance, relance + "#pourquoi", relance, relance + "#suite");
        Page its = camille.get(relance);
        assertThat(its.document().select("#pourquoi li")).isNotEmpty();
        assertThat(its.document().select("#suite")).hasSize(1);
        assertThat(its.text()).contains("C’est fait", "Choisir un autre moment", "Ne pas relancer", "Refus");
    }

    private static List<String> relances(Page page) {
        return page.document().select("[data-kind] .rl-agenda-title").eachAttr("href");
    }
}
