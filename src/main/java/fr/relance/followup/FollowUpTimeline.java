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

    private final RowsInTime rows;
    private final CandidateClock clock;
    private final MessageSourceAccessor texts;

    FollowUpTimeline(RowsInTime rows, CandidateClock clock, MessageSource messages) {
        this.rows = rows;
        this.clock = clock;
        this.texts = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    @Override
    public Contribution of(OwnerId owner, JobApplicationId id) {
        Candidate candidate = clock.candidate(owner);
        AsOf asOf = AsOf.of(clock.now(candidate));
        List<RowsInTime.Row> all = rows.all(owner, asOf, candidate.zone(), id);
        return new Contribution(
                all.stream().filter(row -> row.isShown(asOf)).map(this::entry).toList(),
                all.stream().filter(RowsInTime.Row::waits).map(this::entry).findFirst(),
                all.stream().anyMatch(RowsInTime.Row::silent));
    }

    @Override
    public Map<JobApplicationId, TimelineEntry> nextSteps(OwnerId owner, Collection<JobApplicationId> ids) {
        AsOf asOf = AsOf.of(clock.now(owner));
        return rows.waiting(owner, asOf, ids).stream()
                .collect(Collectors.toMap(RowsInTime.Row::jobApplication, this::entry, (earliest, later) -> earliest));
    }

    private TimelineEntry entry(RowsInTime.Row followUp) {
        return new TimelineEntry(
                followUp.at(),
                followUp.channel() == Channel.PHONE ? "phone" : "mail",
                texts.getMessage("StepKind." + followUp.kind()),
                null,
                "/relances/" + followUp.id(),
                true);
    }
}
