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
        AsOf asOf = asOf(owner);
        return repository.timeline(owner.value(), id.value()).stream()
                .map(row -> entry(row.view(), asOf))
                .toList();
    }

    @Override
    public Map<JobApplicationId, TimelineEntry> nextSteps(OwnerId owner, Collection<JobApplicationId> ids) {
        AsOf asOf = asOf(owner);
        return repository
                .pendingOf(
                        owner.value(),
                        asOf,
                        ids.stream().map(JobApplicationId::value).toList())
                .stream()
                .collect(Collectors.toMap(
                        FollowUp::jobApplication, row -> entry(row.view(), asOf), (earliest, later) -> earliest));
    }

    private AsOf asOf(OwnerId owner) {
        return AsOf.of(accounts.candidate(owner).now(clock));
    }

    private TimelineEntry entry(FollowUpView followUp, AsOf asOf) {
        FollowUpState state = followUp.status().state();
        return new TimelineEntry(
                followUp.slot().at(),
                followUp.channel() == Channel.PHONE ? "phone" : "mail",
                texts.getMessage("StepKind." + followUp.kind()),
                state == FollowUpState.PENDING ? null : texts.getMessage("FollowUpState." + state),
                "/relances/" + followUp.id(),
                followUp.isPending() && asOf.offers(followUp));
    }
}
