package fr.relance.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Accounts;
import fr.relance.account.EditProfile;
import fr.relance.account.ProfileView;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Region;
import fr.relance.support.CountedReplans;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class UndoInAnotherCalendarIntegrationTests {

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Stages stages;

    @Autowired
    private Journal journal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private CountedReplans replans;

    private final JobApplicationId id = JobApplicationId.random();
    private OwnerId owner = OwnerId.random();
    private JournalEntryId sent = JournalEntryId.random();

    @BeforeEach
    void oneIsSent() {
        owner = people.newPerson().owner();
        jobApplications.create(owner, id, JobApplicationDetails.of("Le Grand Hôtel", "Chef de rang"));
        sent = stages.move(owner, id, 0, Stage.APPLIED).orElseThrow();
    }

    @Test
    void undoPlansNothingAnew() {
        long before = replans.of(id);

        journal.undo(owner, sent);

        assertThat(replans.of(id)).isEqualTo(before);
    }

    @Test
    void undoPlansAnewWhereTheHolidaysAreOthersByNow() {
        ProfileView profile = accounts.profile(owner);
        accounts.edit(owner, moved(profile));
        long before = replans.of(id);

        journal.undo(owner, sent);

        assertThat(replans.of(id)).isEqualTo(before + 1);
    }

    private static EditProfile moved(ProfileView profile) {
        return new EditProfile(
                profile.candidate().firstName(),
                profile.candidate().lastName(),
                profile.candidate().phone(),
                profile.candidate().gender(),
                Region.ALSACE_MOSELLE,
                profile.candidate().zone(),
                profile.version());
    }
}
