package fr.relance.calendar;

import fr.relance.calendar.CalendarWriter.CalendarWriters;
import fr.relance.calendar.Entries.InterviewEntries;
import fr.relance.calendar.EntryTexts.Whom;
import fr.relance.calendar.FeedStore.Feed;
import fr.relance.followup.Departure;
import fr.relance.followup.Departures;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.interview.ScheduledInterview;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.journal.Journal;
import fr.relance.journal.Revision;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single entries as files, for who has no use for the whole calendar. An id that is unknown or foreign is {@link NotFound}. */
@Service
@Transactional(readOnly = true)
public class CalendarFiles {

    private final FollowUps followUps;
    private final Interviews interviews;
    private final JobApplications jobApplications;
    private final Departures departures;
    private final SingleEntries entries;

    CalendarFiles(
            FollowUps followUps,
            Interviews interviews,
            JobApplications jobApplications,
            Departures departures,
            SingleEntries entries) {
        this.followUps = followUps;
        this.departures = departures;
        this.interviews = interviews;
        this.jobApplications = jobApplications;
        this.entries = entries;
    }

    /** A relance at its slot, with an alarm. */
    public byte[] of(OwnerId owner, FollowUpId id) {
        FollowUpView followUp = followUps.get(owner, id);
        JobApplicationView known = jobApplications.get(owner, followUp.jobApplication());
        PersonDetails person = known.personMet(followUp.about().contact()).orElse(null);
        String company = known.details().company();
        Whom whom = person == null
                ? new Whom(company, null, null)
                : new Whom(company, person.civility(), person.lastName());
        Departure departure = departures.of(owner, id);
        return entries.file(owner, new Single(followUp, known.version(), departure), whom);
    }

    /** A relance with what an entry needs to know beside it. */
    record Single(
            FollowUpView followUp,
            long jobApplicationVersion,
            @Nullable Departure departure) {}

    /** An interview with its place and length. */
    public byte[] of(OwnerId owner, InterviewId id) {
        InterviewView interview = interviews.get(owner, id);
        List<ScheduledInterview> same =
                interviews.scheduled(owner, interview.details().at());
        return same.stream()
                .filter(scheduled -> scheduled.id().equals(id))
                .findFirst()
                .map(scheduled -> entries.file(owner, scheduled))
                .orElseThrow(() -> new NotFound(id));
    }

    /** Writes files with one entry; as discreet as the person's feed, where there is one. */
    @Component
    static class SingleEntries {

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
}
