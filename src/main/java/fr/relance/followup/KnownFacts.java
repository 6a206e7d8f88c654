package fr.relance.followup;

import fr.relance.account.Candidate;
import fr.relance.interview.AnnouncedFactView;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a candidature at one moment.
 *
 * @param now the candidate's own
 * @param facts what was announced and not taken away, interviews to come included, the one that drives first
 */
record KnownFacts(
        OwnerId owner,
        JobApplicationView jobApplication,
        Candidate candidate,
        LocalDateTime now,
        List<AnnouncedFactView> facts) {

    Optional<AnnouncedFactView> latest() {
        return facts.stream().findFirst();
    }

    /** Why the stage leaves nothing that waits; null while it leaves something. */
    @Nullable
    Cancellation closing() {
        return Cancellation.of(jobApplication.progress().stage());
    }

    /** An offer ends what went before; what is announced after it is waited for again. */
    boolean isNewerThanTheStage(AnnouncedFactView fact) {
        return fact.at()
                .atZone(candidate.zone())
                .toInstant()
                .isAfter(jobApplication.progress().since());
    }

    /** Whether what a row follows from was not taken away. */
    boolean holds(FollowUp row) {
        return row.fact() == null || facts.stream().anyMatch(fact -> fact.id().equals(row.fact()));
    }

    /** Whether what a row follows from took place already, and was not taken away. */
    boolean happened(FollowUp row) {
        return row.fact() == null
                || facts.stream()
                        .anyMatch(fact ->
                                fact.id().equals(row.fact()) && !fact.at().isAfter(now));
    }
}
