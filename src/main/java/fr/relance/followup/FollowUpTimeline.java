package fr.relance.followup;

import fr.relance.account.Accounts;
import fr.relance.jobapplication.TimelineContributor;
import fr.relance.jobapplication.TimelineEntry;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Channel;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows relances on the pages of candidatures. */
@Component
@Transactional(readOnly = true)
class FollowUpTimeline implements TimelineContributor {

    private final FollowUpRepository repository;
    private final Accounts accounts;
    private final Clock clock;
    private final MessageSourceAccessor texts;

    FollowUpTimeline(FollowUpRepository repository, Accounts accounts, Clock clock, MessageSource messages) {
        this.repository = repository;
        this.accounts = accounts;
        this.clock = clock;
        this.texts = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    @Override
    public List<TimelineEntry> timeline(OwnerId owner, JobApplicationId id) {
        return repository.findByOwnerIdAndJobApplicationIdOrderBySlotAt(owner.value(), id.value()).stream()
                .filter(row -> row.view().status().state() != FollowUpState.OVERTAKEN)
                .map(row -> entry(row.view()))
                .toList();
    }

    @Override
    public Map<JobApplicationId, TimelineEntry> nextSteps(OwnerId owner, Collection<JobApplicationId> ids) {
        return repository
                .pendingOf(
                        owner.value(),
                        AsOf.of(accounts.candidate(owner).now(clock)),
                        ids.stream().map(JobApplicationId::value).toList())
                .stream()
                .collect(Collectors.toMap(
                        FollowUp::jobApplication, row -> entry(row.view()), (earliest, later) -> earliest));
    }

    private TimelineEntry entry(FollowUpView followUp) {
        FollowUpState state = followUp.status().state();
        return new TimelineEntry(
                followUp.slot().at(),
                followUp.channel() == Channel.PHONE ? "phone" : "mail",
                texts.getMessage("StepKind." + followUp.kind()),
                state == FollowUpState.PENDING ? null : texts.getMessage("FollowUpState." + state),
                "/relances/" + followUp.id(),
                followUp.isPending());
    }
}
