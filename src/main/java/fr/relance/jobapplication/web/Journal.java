package fr.relance.jobapplication.web;

import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.TimelineContributor;
import fr.relance.jobapplication.TimelineEntry;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts together what all modules tell of candidatures. */
@Component
class Journal {

    private static final Comparator<TimelineEntry> BY_TIME = Comparator.comparing(TimelineEntry::at);

    private final ObjectProvider<TimelineContributor> contributors;
    private final Today today;
    private final MessageSource messages;

    Journal(ObjectProvider<TimelineContributor> contributors, Today today, MessageSource messages) {
        this.contributors = contributors;
        this.today = today;
        this.messages = messages;
    }

    /** Everything past and to come of a candidature, in the order of time. */
    List<JournalLine> of(OwnerId owner, JobApplicationView jobApplication) {
        List<TimelineEntry> entries = Stream.concat(
                        sent(jobApplication).stream(),
                        contributors
                                .orderedStream()
                                .flatMap(module -> module.timeline(owner, jobApplication.id()).stream()))
                .sorted(BY_TIME)
                .toList();
        LocalDateTime now = today.now(owner);
        Optional<TimelineEntry> next = Optional.ofNullable(
                earliest(owner, List.of(jobApplication.id())).get(jobApplication.id()));
        return entries.stream()
                .map(entry ->
                        new JournalLine(entry, now, next.filter(entry::equals).isPresent()))
                .toList();
    }

    /** The next thing to do for each of those candidatures that has one. */
    Map<JobApplicationId, JournalLine> nextSteps(OwnerId owner, Collection<JobApplicationId> ids) {
        LocalDateTime now = today.now(owner);
        Map<JobApplicationId, JournalLine> lines = new HashMap<>();
        earliest(owner, ids).forEach((id, entry) -> lines.put(id, new JournalLine(entry, now, true)));
        return lines;
    }

    private Map<JobApplicationId, TimelineEntry> earliest(OwnerId owner, Collection<JobApplicationId> ids) {
        Map<JobApplicationId, TimelineEntry> earliest = new HashMap<>();
        contributors
                .orderedStream()
                .map(module -> module.nextSteps(owner, ids))
                .forEach(steps ->
                        steps.forEach((id, entry) -> earliest.merge(id, entry, BinaryOperator.minBy(BY_TIME))));
        return earliest;
    }

    /** The one event that the candidature itself knows of. */
    private Optional<TimelineEntry> sent(JobApplicationView jobApplication) {
        String title = messages.getMessage("jobapplication.timeline.sent", null, Locale.FRANCE);
        return Optional.ofNullable(jobApplication.details().appliedOn())
                .map(day -> new TimelineEntry(day.atStartOfDay(), "send", title, null, "", false));
    }
}
