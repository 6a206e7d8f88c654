package fr.relance.calendar;

import fr.relance.calendar.EntryTexts.Whom;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.interview.ScheduledInterview;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single entries as files, for who has no use for the whole calendar. An id that is unknown or foreign is {@link NotFound}. */
@Service
@Transactional(readOnly = true)
public class CalendarFiles {

    private final FollowUps followUps;
    private final Interviews interviews;
    private final JobApplications jobApplications;
    private final SingleEntries entries;

    CalendarFiles(FollowUps followUps, Interviews interviews, JobApplications jobApplications, SingleEntries entries) {
        this.followUps = followUps;
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
        return entries.file(owner, followUp, whom);
    }

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
}
