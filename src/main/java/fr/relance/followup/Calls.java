package fr.relance.followup;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the call of a relance went; call and e-mail are one and the same relance. An id that is unknown or foreign is {@link NotFound}; a
 * version that is not the row's own is {@link fr.relance.kernel.StaleVersion}; a relance that is over, was called already or goes by
 * mail alone is {@link fr.relance.kernel.NotAllowed}.
 */
@Service
@Transactional
public class Calls {

    private final FollowUpRepository repository;
    private final PlanFacts facts;
    private final Clock clock;

    Calls(FollowUpRepository repository, PlanFacts facts, Clock clock) {
        this.repository = repository;
        this.facts = facts;
        this.clock = clock;
    }

    /** Answered, the relance is done ({@link FollowUps#reopen} takes that back); unanswered, it becomes the one e-mail. */
    public FollowUpView note(OwnerId owner, FollowUpId id, long version, CallOutcome outcome) {
        FollowUp followUp = find(owner, id, version);
        followUp.noteCall(outcome, facts.of(owner, followUp.interview()), clock.instant());
        return followUp.view();
    }

    /** Takes an unanswered call back: it is to be made, as it was planned. */
    public void takeBack(OwnerId owner, FollowUpId id, long version) {
        find(owner, id, version).takeCallBack();
    }

    private FollowUp find(OwnerId owner, FollowUpId id, long version) {
        FollowUp followUp = repository.find(owner.value(), id.value()).orElseThrow(() -> new NotFound(id));
        followUp.checkVersion(version);
        return followUp;
    }
}
