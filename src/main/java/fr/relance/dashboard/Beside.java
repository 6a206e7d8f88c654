package fr.relance.dashboard;

import fr.relance.followup.Silences;
import fr.relance.followup.Silent;
import fr.relance.interview.InterviewRow;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.OwedReplies;
import fr.relance.jobapplication.OwedReply;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands on the agenda beside the relances. */
@Component
class Beside {

    private final OwedReplies owedReplies;
    private final Interviews interviews;
    private final Silences silences;

    Beside(OwedReplies owedReplies, Interviews interviews, Silences silences) {
        this.owedReplies = owedReplies;
        this.interviews = interviews;
        this.silences = silences;
    }

    Sections of(OwnerId owner, LocalDateTime now) {
        return new Sections(
                owedReplies.of(owner),
                interviews.toComplete(owner, now),
                interviews.toCome(owner, now),
                silences.of(owner));
    }

    record Sections(
            List<OwedReply> toAnswer, List<InterviewRow> toComplete, List<InterviewRow> toCome, List<Silent> silent) {

        static final Sections NONE = new Sections(List.of(), List.of(), List.of(), List.of());
    }
}
