package fr.relance.interview;

import fr.relance.jobapplication.TimelineContributor;
import fr.relance.jobapplication.TimelineEntry;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Shows the interviews of a candidature on its page. */
@Component
class InterviewTimeline implements TimelineContributor {

    private final Interviews interviews;
    private final MessageSourceAccessor texts;

    InterviewTimeline(Interviews interviews, MessageSource messages) {
        this.interviews = interviews;
        this.texts = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    @Override
    public List<TimelineEntry> timeline(OwnerId owner, JobApplicationId id) {
        return interviews.of(owner, id).stream().map(this::entry).toList();
    }

    @Override
    public Map<JobApplicationId, TimelineEntry> nextSteps(OwnerId owner, Collection<JobApplicationId> ids) {
        return interviews.openOf(owner, ids).stream()
                .collect(Collectors.toMap(InterviewView::jobApplication, this::entry, (earliest, later) -> earliest));
    }

    private TimelineEntry entry(InterviewView interview) {
        InterviewDetails details = interview.details();
        return new TimelineEntry(
                details.at(),
                details.setting() == InterviewSetting.PHONE ? "phone" : "people",
                texts.getMessage("interview.timeline." + details.setting()),
                details.announcedWords(),
                "/entretiens/" + interview.id(),
                !interview.debriefed());
    }
}
