package fr.relance.followup;

import fr.relance.account.CandidateClock;
import fr.relance.journal.Fact;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the call of a relance went; call and e-mail are one and the same relance. An id that is unknown or foreign is
 * {@link fr.relance.kernel.NotFound}; a version that is not the row's own is {@link fr.relance.kernel.StaleVersion}; a relance that is
 * over, was called already or goes by mail alone is {@link NotAllowed}.
 */
@Service
@Transactional
public class Calls {

    private final Changes changes;
    private final PlanFacts facts;
    private final CandidateClock clock;

    Calls(Changes changes, PlanFacts facts, CandidateClock clock) {
        this.changes = changes;
        this.facts = facts;
        this.clock = clock;
    }

    /** Answered, the relance is done; unanswered, it becomes the one e-mail. */
    public Optional<JournalEntryId> note(OwnerId owner, FollowUpId id, long version, CallOutcome outcome) {
        return changes.pending(owner, id, version, followUp -> {
            followUp.noteCall(outcome, driving(owner, followUp), clock.instant());
            return told(followUp.view(), outcome);
        });
    }

    /** Takes an unanswered call back: it is to be made, as it was planned. */
    public Optional<JournalEntryId> takeBack(OwnerId owner, FollowUpId id, long version) {
        return changes.pending(owner, id, version, followUp -> {
            followUp.takeCallBack();
            FollowUpView call = followUp.view();
            return FollowUpFacts.of(call, "callTakenBack", "phone")
                    .detail("L’appel est prévu le "
                            + FollowUpFacts.slot(call.slot().at()));
        });
    }

    private Planned driving(OwnerId owner, FollowUp followUp) {
        return facts.driving(facts.of(owner, followUp.jobApplication()))
                .filter(planned -> planned.isAbout(followUp))
                .orElseThrow(() -> new NotAllowed("followup.refused.OVERTAKEN"));
    }

    private static Fact told(FollowUpView followUp, CallOutcome outcome) {
        return switch (outcome) {
            case ANSWERED -> FollowUpFacts.of(followUp, "reached", "phone").detail("La relance est faite");
            case VOICEMAIL -> mail(FollowUpFacts.of(followUp, "voicemail", "phone"), followUp);
            case NO_ANSWER -> mail(FollowUpFacts.of(followUp, "noAnswer", "phone"), followUp);
        };
    }

    private static Fact mail(Fact call, FollowUpView mail) {
        return call.detail("Un seul e-mail complète cette relance, le "
                + FollowUpFacts.slot(mail.slot().at()));
    }
}
