package fr.relance.followup;

import static fr.relance.support.Recordings.TUESDAY;
import static fr.relance.support.Recordings.VAGUE;
import static fr.relance.support.Recordings.callBackOn;
import static fr.relance.support.Recordings.promisedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.relance.account.Accounts;
import fr.relance.account.EditProfile;
import fr.relance.account.ProfileView;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Channel;
import fr.relance.planning.HalfDay;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Region;
import fr.relance.planning.Rule;
import fr.relance.planning.Seniority;
import fr.relance.planning.StepKind;
import fr.relance.planning.Urgency;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** March 2026: interview on Tuesday 3, noon now; one week later is Tuesday 10. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ReplanningIntegrationTests {

    private static final LocalDateTime WEDNESDAY_4 = LocalDateTime.of(2026, 3, 4, 10, 0);
    private static final LocalDateTime TUESDAY_10 = LocalDateTime.of(2026, 3, 10, 10, 0);

    @Autowired
    private Recordings recordings;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Interviews interviews;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    private OwnerId owner;

    @BeforeEach
    void signUp() {
        owner = people.newPerson().owner();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

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

    @Test
    void aSlotChosenByHandOutlivesANewPlanThatIsKeptBesideIt() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        FollowUpView before = followUp(recorded);
        followUps.move(
                owner,
                before.id(),
                before.status().version(),
                new MoveFollowUp(LocalDate.of(2026, 3, 12), HalfDay.AFTERNOON, false));

        announce(recorded, promisedBy(LocalDate.of(2026, 3, 17)));

        FollowUpView.Slot slot = followUp(recorded).slot();
        assertThat(slot.at()).isEqualTo(LocalDateTime.of(2026, 3, 12, 14, 0));
        assertThat(slot.plannedAt()).isEqualTo(LocalDateTime.of(2026, 3, 18, 10, 0));
        assertThat(slot.moved()).isTrue();
    }

    @Test
    void whatIsDoneIsHistoryWhateverIsLearntLater() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        FollowUpView before = followUp(recorded);
        followUps.markDone(owner, before.id(), before.status().version());

        announce(recorded, promisedBy(LocalDate.of(2026, 3, 17)));

        assertThat(steps(recorded))
                .filteredOn(FollowUpView::isFollowUp)
                .singleElement()
                .satisfies(done -> {
                    assertThat(done.status().state()).isEqualTo(FollowUpState.DONE);
                    assertThat(done.slot().at()).isEqualTo(TUESDAY_10);
                });
    }

    @Test
    void aLaterInterviewOvertakesWhatWasPendingAndGivesItBackWhenItIsDeleted() {
        Recorded first = recordings.tuesday(owner, VAGUE);

        Recorded second = recordings.again(owner, first, TUESDAY.plusHours(1), VAGUE);
        assertThat(steps(first))
                .filteredOn(step -> step.interview().equals(first.interview()))
                .extracting(step -> step.status().state())
                .containsOnly(FollowUpState.OVERTAKEN);

        interviews.delete(owner, second.interview());
        assertThat(steps(first))
                .filteredOn(FollowUpView::isPending)
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.interview()).isEqualTo(first.interview()));
    }

    @Test
    void deletingTheOnlyInterviewTakesItsPlanAwayAndRestoringBringsItBack() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);

        interviews.delete(owner, recorded.interview());
        assertThat(steps(recorded)).isEmpty();

        interviews.restore(owner, recorded.interview());
        assertThat(followUp(recorded).slot().at()).isEqualTo(TUESDAY_10);
    }

    @Test
    void anotherRegionHasOtherHolidays() {
        // Good Friday, 3 April 2026, is a day off in Alsace-Moselle only: Thursday afternoon and Friday go.
        Recorded recorded = recordings.tuesday(owner, promisedBy(LocalDate.of(2026, 4, 2)));
        assertThat(followUp(recorded).slot().at()).isEqualTo(LocalDateTime.of(2026, 4, 3, 10, 0));

        ProfileView profile = accounts.profile(owner);
        accounts.edit(owner, inAlsace(profile));

        assertThat(followUp(recorded).slot().at()).isEqualTo(LocalDateTime.of(2026, 4, 7, 14, 0));
    }

    private static EditProfile inAlsace(ProfileView profile) {
        var candidate = profile.candidate();
        return new EditProfile(
                candidate.firstName(),
                candidate.lastName(),
                candidate.phone(),
                candidate.gender(),
                Region.ALSACE_MOSELLE,
                candidate.zone(),
                profile.version());
    }

    private void edit(
            Recorded recorded, Seniority seniority, Urgency urgency, boolean directContactRole, String position) {
        JobApplicationView view = jobApplications.get(owner, recorded.jobApplication());
        JobApplicationDetails old = view.details();
        jobApplications.edit(
                owner,
                view.id(),
                view.version(),
                new JobApplicationDetails(
                        old.company(),
                        position,
                        null,
                        null,
                        old.origin(),
                        null,
                        seniority,
                        urgency,
                        directContactRole,
                        null,
                        null));
    }

    private void announce(Recorded recorded, NextSteps nextSteps) {
        interviews.edit(
                owner,
                recorded.interview(),
                interviews.get(owner, recorded.interview()).version(),
                Recordings.details(TUESDAY, recorded.metWith(), nextSteps));
    }

    private List<FollowUpView> steps(Recorded recorded) {
        return followUps.of(owner, recorded.jobApplication());
    }

    private FollowUpView followUp(Recorded recorded) {
        return steps(recorded).stream()
                .filter(FollowUpView::isFollowUp)
                .filter(step -> step.interview().equals(recorded.interview()))
                .findFirst()
                .orElseThrow();
    }
}
