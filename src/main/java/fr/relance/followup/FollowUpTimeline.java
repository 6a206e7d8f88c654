package fr.relance.followup;

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
    private final Silences silences;
    private final CandidateClock clock;
    private final MessageSourceAccessor texts;

    FollowUpTimeline(FollowUpRepository repository, Silences silences, CandidateClock clock, MessageSource messages) {
        this.repository = repository;
        this.silences = silences;
        this.clock = clock;
        this.texts = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    @Override
    public List<TimelineEntry> timeline(OwnerId owner, JobApplicationId id) {
        AsOf asOf = AsOf.of(clock.now(owner));
        return repository.findByOwnerIdAndJobApplicationIdOrderByScheduleSlotAt(owner, id).stream()
                .filter(FollowUp::isPending)
                .map(FollowUp::view)
                .filter(asOf::offers)
                .map(this::entry)
                .toList();
    }

    @Override
    public boolean isSilent(OwnerId owner, JobApplicationId id) {
        return silences.of(owner, id).isPresent();
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
