package fr.relance.calendar;

import fr.relance.account.CandidateClock;
import fr.relance.account.SiteAddress;
import fr.relance.calendar.EntryTexts.Whom;
import fr.relance.interview.ScheduledInterview;
import fr.relance.kernel.OwnerId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes files with one entry; as discreet as the person's feed, where there is one. */
@Component
class SingleEntries {

    private final FollowUpEntries followUps;
    private final InterviewEntries interviews;
    private final FeedStore feeds;
    private final CandidateClock clock;
    private final SiteAddress site;

    SingleEntries(
            FollowUpEntries followUps,
            InterviewEntries interviews,
            FeedStore feeds,
            CandidateClock clock,
            SiteAddress site) {
        this.followUps = followUps;
        this.interviews = interviews;
        this.feeds = feeds;
        this.clock = clock;
        this.site = site;
    }

    byte[] file(OwnerId owner, CalendarFiles.Single single, Whom whom) {
        return file(owner, followUps.one(single, whom, isDiscreet(owner)));
    }

    byte[] file(OwnerId owner, ScheduledInterview interview) {
        return file(owner, interviews.of(interview, isDiscreet(owner)));
    }

    private byte[] file(OwnerId owner, CalendarEntry entry) {
        CalendarWriter writer = new CalendarWriter(clock.candidate(owner).zone(), site.host(), clock.instant());
        return writer.write(List.of(entry));
    }

    private boolean isDiscreet(OwnerId owner) {
        return feeds.of(owner).map(Feed::discreet).orElse(false);
    }
}
