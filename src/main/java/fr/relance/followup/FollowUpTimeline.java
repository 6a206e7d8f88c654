package fr.relance.followup;

import fr.relance.account.Candidate;
import fr.relance.account.CandidateClock;
import fr.relance.jobapplication.TimelineContributor;
import fr.relance.jobapplication.TimelineEntry;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Channel;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows on the pages of candidatures which relance waits, and that it is time to turn the page. */
@Component
@Transactional(readOnly = true)
class FollowUpTimeline implements TimelineContributor {

    private final FollowUpRepository repository;
    private final CandidateClock clock;
    private final MessageSourceAccessor texts;

    FollowUpTimeline(FollowUpRepository repository, CandidateClock clock, MessageSource messages) {
        this.repository = repository;
        this.clock = clock;
        this.texts = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    @Override
    public Contribution of(OwnerId owner, JobApplicationId id) {
        Candidate candidate = clock.candidate(owner);
        AsOf asOf = AsOf.of(clock.now(candidate));
        List<FollowUpInTime> rows =
                repository.inTime(owner, id, asOf, Silences.before(asOf.today(), candidate.zone())).stream()
                        .map(FollowUpInTime::of)
                        .toList();
        return new Contribution(
                rows.stream()
                        .filter(row -> row.isShown(asOf))
                        .map(row -> entry(row.followUp()))
                        .toList(),
                rows.stream()
                        .filter(FollowUpInTime::waits)
                        .map(row -> entry(row.followUp()))
                        .findFirst(),
                rows.stream().anyMatch(FollowUpInTime::silent));
    }

    /**
     * A relance of a candidature at one moment.
     *
     * @param waits whether it is to be done, or will be
     * @param silent whether it was done so long ago that no answer may come any more
     */
    private record FollowUpInTime(FollowUpView followUp, boolean waits, boolean silent) {

        static FollowUpInTime of(Object[] row) {
            return new FollowUpInTime(((FollowUp) row[0]).view(), (Boolean) row[1], (Boolean) row[2]);
        }

        boolean isShown(AsOf asOf) {
            return followUp.isPending() && asOf.offers(followUp);
        }
    }

    @Override
    public Map<JobApplicationId, TimelineEntry> nextSteps(OwnerId owner, Collection<JobApplicationId> ids) {
        AsOf asOf = AsOf.of(clock.now(owner));
        return repository.pendingOf(owner, asOf, ids).stream()
                .collect(Collectors.toMap(
                        FollowUp::jobApplication, row -> entry(row.view()), (earliest, later) -> earliest));
    }

    private TimelineEntry entry(FollowUpView followUp) {
        return new TimelineEntry(
                followUp.slot().at(),
                followUp.channel() == Channel.PHONE ? "phone" : "mail",
                texts.getMessage("StepKind." + followUp.kind()),
                null,
                "/relances/" + followUp.id(),
                true);
    }
}
