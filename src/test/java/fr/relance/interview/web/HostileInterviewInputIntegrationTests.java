package fr.relance.interview.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.interview.InterviewView;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings.Recorded;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that no form sends. */
@IntegrationTest
class HostileInterviewInputIntegrationTests extends InterviewInputScene {

    @Test
    void anEmptyRequestIsAFormToFillIn() {
        Page page = camille.post(ADDRESS);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error("post.company")).isEqualTo("Indiquez l’entreprise.");
        assertThat(page.error("day")).isEqualTo(DAY);
    }

    @Test
    void aFieldSentTwiceIsNoIncident() {
        Page page = camille.post(
                ADDRESS,
                "post.company",
                "a",
                "post.company",
                "b",
                "post.position",
                "chef de rang",
                "day",
                "2026-03-03",
                "day",
                "2026-03-04",
                "time",
                "10:00");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error("day")).isEqualTo(DAY);
    }

    @Test
    void aVeryLongTextIsRefusedAtOnce() {
        String blanks = " ".repeat(100_000) + "x";

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            Page page = camille.send(complete()
                    .type("needs", "a".repeat(1_500_000), "person.directPhone", blanks, "person.email", blanks));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.error("needs")).isEqualTo("Trop long : 1000 caractères au plus.");
        });
    }

    @Test
    void controlCharactersNeverReachARow() {
        Page answer = camille.send(complete()
                .type(
                        "post.company",
                        "Le\u0000 Grand\u0007 Hôtel",
                        "needs",
                        "du\u0000 calme",
                        "person.lastName",
                        "Du\u200brand"));

        InterviewView interview = recorded(answer);
        assertThat(jobApplications
                        .get(camille.owner(), interview.jobApplication())
                        .details()
                        .company())
                .isEqualTo("Le Grand Hôtel");
        assertThat(interview.details().needs()).isEqualTo("du calme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "jobApplication"})
    void whatBelongsToSomebodyElseIsNotFound(String field) {
        Recorded foreign = recordings.tuesday(people.newPerson().owner(), VAGUE);
        Map<String, String> ids = Map.of(
                "contact", String.valueOf(foreign.metWith()),
                "jobApplication", foreign.jobApplication().toString());
        Recorded own = recordings.tuesday(camille.owner(), VAGUE);
        Page.Form form =
                camille.get(ADDRESS + "?candidature=" + own.jobApplication()).form(ADDRESS);

        assertThat(camille.send(form.type(field, ids.getOrDefault(field, ""))).status())
                .isEqualTo(404);
        assertThat(interviews.of(camille.owner(), own.jobApplication())).hasSize(1);
    }

    @Test
    void anIdThatSomebodyElseChoseBeforeMakesNothing() {
        Recorded foreign = recordings.tuesday(people.newPerson().owner(), VAGUE);

        assertThat(camille.send(complete().type("freshId", foreign.interview().toString()))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void anUnreadableFreshIdIsReplaced() {
        assertThat(camille.send(complete().type("freshId", "x")).status()).isEqualTo(302);
        assertThat(camille.send(complete().without("freshId")).status()).isEqualTo(302);
    }

    @Test
    void anUnknownCandidatureIsNotFound() {
        assertThat(camille.send(complete()
                                .type("jobApplication", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
    }
}
