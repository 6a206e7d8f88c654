package fr.relance.jobapplication.web;

import fr.relance.account.Accounts;
import fr.relance.account.CandidateClock;
import fr.relance.jobapplication.AlikeJobApplication;
import fr.relance.jobapplication.Companies;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.TimelineContributor;
import fr.relance.jobapplication.TimelineContributor.Contribution;
import fr.relance.jobapplication.TimelineEntry;
import fr.relance.journal.Journal;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Puts together what all modules tell of candidatures. */
@Component
@Transactional(readOnly = true)
class Timeline {

    private static final int LINES_PER_PAGE = 30;
    private static final Comparator<TimelineEntry> BY_TIME = Comparator.comparing(TimelineEntry::at);

    private final Supplier<List<TimelineContributor>> contributors;
    private final Journal journal;
    private final Companies companies;
    private final Accounts accounts;
    private final CandidateClock clock;

    Timeline(
            ObjectProvider<TimelineContributor> contributors,
            Journal journal,
            Companies companies,
            Accounts accounts,
            CandidateClock clock) {
        this.contributors =
                SingletonSupplier.of(() -> contributors.orderedStream().toList());
        this.journal = journal;
        this.companies = companies;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** All of it, read as at one moment. */
    View of(OwnerId owner, JobApplicationView shown, int page) {
        JobApplicationId id = shown.id();
        JobApplicationDetails post = shown.details();
        List<Contribution> contributions =
                contributors.get().stream().map(module -> module.of(owner, id)).toList();
        return new View(
                toCome(contributions, clock.now(owner)),
                contributions.stream().anyMatch(Contribution::silent),
                history(owner, id, page),
                companies.alike(owner, post.company(), post.position(), id));
    }

    /** What waits or is to come for a candidature, in the order of time. */
    private static List<TimelineLine> toCome(List<Contribution> contributions, LocalDateTime now) {
        Optional<TimelineEntry> next =
                contributions.stream().flatMap(each -> each.next().stream()).min(BY_TIME);
        return contributions.stream()
                .flatMap(each -> each.entries().stream())
                .sorted(BY_TIME)
                .map(entry ->
                        new TimelineLine(entry, now, next.filter(entry::equals).isPresent()))
                .toList();
    }

    /** One page of what happened, the latest first. */
    private Slice<HistoryLine> history(OwnerId owner, JobApplicationId id, int page) {
        ZoneId zone = accounts.candidate(owner).zone();
        return journal.page(owner, id, PageRequest.of(page, LINES_PER_PAGE))
                .map(entry -> new HistoryLine(entry, LocalDateTime.ofInstant(entry.at(), zone)));
    }

    /** The next thing to do for each of those candidatures that has one. */
    Map<JobApplicationId, TimelineLine> nextSteps(OwnerId owner, Collection<JobApplicationId> ids) {
        LocalDateTime now = clock.now(owner);
        Map<JobApplicationId, TimelineEntry> earliest = new HashMap<>();
        contributors.get().stream()
                .map(module -> module.nextSteps(owner, ids))
                .forEach(steps ->
                        steps.forEach((id, entry) -> earliest.merge(id, entry, BinaryOperator.minBy(BY_TIME))));
        Map<JobApplicationId, TimelineLine> lines = new HashMap<>();
        earliest.forEach((id, entry) -> lines.put(id, new TimelineLine(entry, now, true)));
        return lines;
    }

    /**
     * What the page of a candidature tells.
     *
     * @param toCome what waits or is to come, in the order of time
     * @param silent whether « sans suite » is suggested
     * @param history one page of what happened, the latest first
     * @param others of the same company
     */
    record View(
            List<TimelineLine> toCome, boolean silent, Slice<HistoryLine> history, List<AlikeJobApplication> others) {}
}
