package fr.relance.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.planning.AfterInterview;
import fr.relance.planning.ContactDetails;
import fr.relance.planning.Region;
import fr.relance.planning.Seniority;
import fr.relance.planning.Timing;
import fr.relance.planning.Urgency;
import java.time.LocalDateTime;

/** What holds of every reading, whatever was read. */
final class ReadingCheck {

    private ReadingCheck() {}

    static void check(Reading reading, String phrase, LocalDateTime interviewAt) {
        marked(reading, phrase);
        assertThat(reading.deadline() != null)
                .isEqualTo(dated(reading.nextSteps().timing()));
        // Refuses what the planner could not take.
        new AfterInterview(
                interviewAt,
                interviewAt,
                Seniority.EXPERIENCED,
                Urgency.NORMAL,
                0,
                reading.nextSteps(),
                false,
                new ContactDetails(true, false, false),
                Region.METROPOLE);
    }

    private static boolean dated(Timing timing) {
        return timing instanceof Timing.OnDate || timing instanceof Timing.Within;
    }

    private static void marked(Reading reading, String phrase) {
        int last = 0;
        for (Evidence evidence : reading.evidence()) {
            assertThat(evidence.start()).isGreaterThanOrEqualTo(last);
            assertThat(evidence.text()).isEqualTo(phrase.substring(evidence.start(), evidence.end()));
            assertThat(isWord(evidence.text().charAt(0))).as(evidence.text()).isTrue();
            last = evidence.end();
        }
    }

    private static boolean isWord(char character) {
        return Character.isLetterOrDigit(character);
    }
}
