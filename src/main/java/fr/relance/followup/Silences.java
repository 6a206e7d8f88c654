package fr.relance.followup;

import fr.relance.account.Candidate;
import fr.relance.account.CandidateClock;
import fr.relance.jobapplication.Progress;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows which candidatures stayed silent: three weeks after the last relance, without an answer, and with nothing that waits or is to
 * come. To close them is suggested, never done; docs/planning.md.
 */
@Service
@Transactional(readOnly = true)
public class Silences {

    /** Days, counted on the candidate's own calendar, from a relance to the suggestion to turn the page. */
    public static final int DAYS = 21;

    private final RowsInTime rows;
    private final CandidateClock clock;

    Silences(RowsInTime rows, CandidateClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The silent candidatures, the longest silent first, ten at most. */
    public List<Silent> of(OwnerId owner) {
        Candidate candidate = clock.candidate(owner);
        return rows.silent(owner, AsOf.of(clock.now(candidate)), candidate.zone());
    }

    /** The silence of one candidature, if it stayed silent. */
    public Optional<Silent> of(OwnerId owner, JobApplicationId id) {
        Candidate candidate = clock.candidate(owner);
        return rows.silent(owner, AsOf.of(clock.now(candidate)), candidate.zone(), id).stream()
                .findFirst();
    }

    /** Has each relance of a candidature know whether it stayed without an answer, once all of them are as they are to be. */
    static void settle(Collection<FollowUp> present, Progress progress) {
        present.forEach(row -> row.settle(isSilent(row, present, progress)));
    }

    /** It is done, nothing waits, nobody followed up later, and the recruiter did not answer since. */
    private static boolean isSilent(FollowUp row, Collection<FollowUp> present, Progress progress) {
        Instant closed = row.view().status().closedAt();
        return closed != null
                && row.view().status().state() == FollowUpState.DONE
                && row.takes(PlaceInPlan.FOLLOW_UP)
                && progress.isSilentSince(closed)
                && present.stream().noneMatch(other -> other.isPending() || isLater(other, closed));
    }

    private static boolean isLater(FollowUp other, Instant moment) {
        Instant closed = other.view().status().closedAt();
        return other.takes(PlaceInPlan.FOLLOW_UP) && closed != null && closed.isAfter(moment);
    }

    /** What was done on the last day that counts was done before the next one began. */
    static Instant before(LocalDate today, ZoneId zone) {
        return today.minusDays(DAYS - 1).atStartOfDay(zone).toInstant();
    }
}
