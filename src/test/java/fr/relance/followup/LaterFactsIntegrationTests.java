package fr.relance.followup;

import static fr.relance.support.Recordings.TUESDAY;
import static fr.relance.support.Recordings.VAGUE;
import static fr.relance.support.Recordings.promisedBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.EditProfile;
import fr.relance.account.ProfileView;
import fr.relance.kernel.JournalEntryId;
import fr.relance.planning.HalfDay;
import fr.relance.planning.Region;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What becomes of a plan when more happens. */
@IntegrationTest
class LaterFactsIntegrationTests extends ReplanningScene {

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
                .filteredOn(step -> first.interview().equals(step.interview()))
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

        JournalEntryId deleted = delete(recorded);
        assertThat(steps(recorded)).noneMatch(FollowUpView::isPending);

        journal.undo(owner, deleted);
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
}
