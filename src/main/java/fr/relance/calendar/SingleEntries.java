package fr.relance.calendar;

import fr.relance.calendar.EntryTexts.Whom;
import fr.relance.interview.ScheduledInterview;
import fr.relance.journal.Journal;
import fr.relance.journal.Revision;
import fr.relance.kernel.OwnerId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes files with one entry; as discreet as the person's feed, where there is one. */
@Component
class SingleEntries {

    private final FollowUpEntries followUps;
    private final InterviewEntries interviews;
    private final FeedStore feeds;
    private final Journal journal;
    private final CalendarWriters writers;

    SingleEntries(
            FollowUpEntries followUps,
            InterviewEntries interviews,
            FeedStore feeds,
            Journal journal,
            CalendarWriters writers) {
        this.followUps = followUps;
        this.interviews = interviews;
        this.feeds = feeds;
        this.journal = journal;
        this.writers = writers;
    }

    byte[] file(OwnerId owner, CalendarFiles.Single single, Whom whom) {
        Revision revision = journal.revision(owner, single.followUp().jobApplication());
        return file(owner, followUps.one(single, revision, whom, isDiscreet(owner)));
    }

    byte[] file(OwnerId owner, ScheduledInterview interview) {
        return file(owner, interviews.of(interview, isDiscreet(owner)));
    }

    private byte[] file(OwnerId owner, CalendarEntry entry) {
        return writers.of(owner, feeds.of(owner).orElse(null)).write(List.of(entry));
    }

    private boolean isDiscreet(OwnerId owner) {
        return feeds.of(owner).map(Feed::discreet).orElse(false);
    }
}
