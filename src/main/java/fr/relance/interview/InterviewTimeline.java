package fr.relance.interview;

import fr.relance.account.CandidateClock;
import fr.relance.jobapplication.TimelineContributor;
import fr.relance.jobapplication.TimelineEntry;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Shows on the pages of candidatures the interviews that are to come or to be completed. */
@Component
class InterviewTimeline implements TimelineContributor {

    private final OpenInterviews interviews;
    private final CandidateClock clock;
    private final MessageSourceAccessor texts;

    InterviewTimeline(OpenInterviews interviews, CandidateClock clock, MessageSource messages) {
        this.interviews = interviews;
        this.clock = clock;
        this.texts = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    @Override
    public Contribution of(OwnerId owner, JobApplicationId id) {
        LocalDateTime now = clock.now(owner);
        List<TimelineEntry> entries = interviews.of(owner, now, List.of(id)).stream()
                .map(interview -> entry(interview, now))
                .toList();
        return new Contribution(entries, entries.stream().findFirst(), false);
    }

    @Override
    public Map<JobApplicationId, TimelineEntry> nextSteps(OwnerId owner, Collection<JobApplicationId> ids) {
        LocalDateTime now = clock.now(owner);
        return interviews.of(owner, now, ids).stream()
                .collect(Collectors.toMap(
                        OpenInterviews.Row::jobApplication,
                        interview -> entry(interview, now),
                        (earliest, later) -> earliest));
    }

    /** One that took place is never late, only to be completed. */
    private TimelineEntry entry(OpenInterviews.Row interview, LocalDateTime now) {
        boolean held = !interview.at().isAfter(now);
        boolean toComplete = held && !interview.debriefed();
        return new TimelineEntry(
                interview.at(),
                interview.setting() == InterviewSetting.PHONE ? "phone" : "people",
                texts.getMessage(
                        toComplete ? "interview.timeline.toComplete" : "interview.timeline." + interview.setting()),
                interview.announcedWords(),
                "/entretiens/" + interview.id(),
                !held);
    }
}
