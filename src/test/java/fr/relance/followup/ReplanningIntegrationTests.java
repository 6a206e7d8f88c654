package fr.relance.followup;

import static fr.relance.support.Recordings.VAGUE;
import static fr.relance.support.Recordings.callBackOn;
import static fr.relance.support.Recordings.promisedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.relance.jobapplication.PersonDetails;
import fr.relance.planning.Channel;
import fr.relance.planning.Rule;
import fr.relance.planning.Seniority;
import fr.relance.planning.StepKind;
import fr.relance.planning.Urgency;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What a fact does to a date. */
@IntegrationTest
class ReplanningIntegrationTests extends ReplanningScene {

    @Test
    void recordingAnInterviewPlansTheThanksAndTheFollowUp() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);

        assertThat(steps(recorded))
                .extracting(
                        FollowUpView::kind,
                        FollowUpView::channel,
                        step -> step.slot().at())
                .containsExactly(
                        tuple(StepKind.THANK_YOU, Channel.EMAIL, WEDNESDAY_4),
                        tuple(StepKind.FOLLOW_UP, Channel.EMAIL, TUESDAY_10));
        assertThat(followUp(recorded).slot().reasons())
                .extracting(reason -> reason.rule())
                .containsExactly(Rule.BASE_WEEK);
    }

    @Test
    void aHigherPostWaitsLonger() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);

        edit(recorded, Seniority.MANAGER, Urgency.NORMAL, false, "chef de rang");

        assertThat(followUp(recorded).slot().at()).isEqualTo(LocalDateTime.of(2026, 3, 17, 10, 0));
    }

    @Test
    void aFactThatWeighsOnNoDateLeavesThePlanEvenOnAnotherDay() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        clock.setTo(LocalDateTime.of(2026, 3, 12, 9, 0));

        edit(recorded, Seniority.EXPERIENCED, Urgency.NORMAL, false, "maître d’hôtel");

        assertThat(followUp(recorded).slot().at()).isEqualTo(TUESDAY_10);
    }

    @Test
    void theDirectLineOfSomebodyInSalesMakesItACall() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        edit(recorded, Seniority.EXPERIENCED, Urgency.NORMAL, true, "chef de rang");
        assertThat(followUp(recorded).channel()).isEqualTo(Channel.EMAIL);

        var contact =
                jobApplications.get(owner, recorded.jobApplication()).people().get(0);
        PersonDetails known = contact.person();
        jobApplications.editPerson(
                owner,
                contact.id(),
                contact.version(),
                new PersonDetails(
                        known.civility(),
                        known.firstName(),
                        known.lastName(),
                        known.role(),
                        known.email(),
                        "01 23 45 67 89",
                        null,
                        null));

        assertThat(followUp(recorded).channel()).isEqualTo(Channel.PHONE);
        assertThat(followUp(recorded).slot().at()).isEqualTo(LocalDateTime.of(2026, 3, 10, 10, 30));
    }

    @Test
    void aNewAnnouncementIsANewPlan() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);

        announce(recorded, promisedBy(LocalDate.of(2026, 3, 17)));

        assertThat(followUp(recorded).slot().at()).isEqualTo(LocalDateTime.of(2026, 3, 18, 10, 0));
        assertThat(followUp(recorded).slot().reasons().get(0).rule()).isEqualTo(Rule.RECRUITER_DEADLINE);
    }

    @Test
    void aCallThatWasAskedForIsPlannedOnItsDay() {
        Recorded recorded = recordings.tuesday(owner, callBackOn(LocalDate.of(2026, 3, 11)));

        assertThat(followUp(recorded).slot().at().toLocalDate()).isEqualTo(LocalDate.of(2026, 3, 11));
    }

    @Test
    void theThanksAreLeftOutOnceTheirDayIsOver() {
        clock.setTo(LocalDateTime.of(2026, 3, 6, 9, 0));

        Recorded recorded = recordings.tuesday(owner, VAGUE);

        assertThat(steps(recorded)).extracting(FollowUpView::kind).containsExactly(StepKind.FOLLOW_UP);
    }
}
