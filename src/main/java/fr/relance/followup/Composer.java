package fr.relance.followup;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.interview.AnnouncedFactView;
import fr.relance.interview.AnnouncedFacts;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a relance, its facts and the words for it together. */
@Service
@Transactional(readOnly = true)
public class Composer {

    private final FollowUps followUps;
    private final AnnouncedFacts facts;
    private final JobApplications jobApplications;
    private final Accounts accounts;
    private final Letters letters;

    Composer(
            FollowUps followUps,
            AnnouncedFacts facts,
            JobApplications jobApplications,
            Accounts accounts,
            Letters letters) {
        this.followUps = followUps;
        this.facts = facts;
        this.jobApplications = jobApplications;
        this.accounts = accounts;
        this.letters = letters;
    }

    /**
     * Prepares a relance.
     *
     * @param wanted the key of the text that was asked for; the best one if it makes no sense here
     * @throws NotFound if there is no such relance, or its entretien or candidature was deleted
     */
    public Composition compose(OwnerId owner, FollowUpId id, @Nullable String wanted) {
        FollowUpView followUp = followUps.get(owner, id);
        AnnouncedFactView fact = announced(owner, followUp);
        JobApplicationView jobApplication = jobApplications.get(owner, followUp.jobApplication());
        PersonDetails person =
                jobApplication.personMet(followUp.about().contact()).orElse(null);
        Candidate candidate = accounts.candidate(owner);
        return letters.compose(owner, new Letters.Facts(followUp, fact, jobApplication, person, candidate), wanted);
    }

    private @Nullable AnnouncedFactView announced(OwnerId owner, FollowUpView followUp) {
        AnnouncedFactId fact = followUp.about().fact();
        return fact == null ? null : facts.find(owner, fact).orElseThrow(() -> new NotFound(fact));
    }
}
