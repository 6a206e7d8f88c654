package fr.relance.calendar;

import fr.relance.account.CandidateClock;
import fr.relance.account.SiteAddress;
import fr.relance.calendar.CalendarEntry.Kind;
import fr.relance.calendar.EntryTexts.Whom;
import fr.relance.dashboard.Agenda;
import fr.relance.dashboard.AgendaLine;
import fr.relance.followup.FollowUps;
import fr.relance.interview.Interviews;
import fr.relance.interview.ScheduledInterview;
import fr.relance.journal.Journal;
import fr.relance.journal.Revision;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that the calendar of a person shows: the relances of « Aujourd’hui », and interviews. */
@Component
class Entries {

    private static final Duration INTERVIEWS_BACK = Duration.ofDays(90);
    private static final Duration CLOSED_BACK = Duration.ofDays(30);

    private final Agenda agenda;
    private final Interviews interviews;
    private final FollowUps followUps;
    private final Journal journal;
    private final FollowUpEntries followUpEntries;
    private final InterviewEntries interviewEntries;

    Entries(
            Agenda agenda,
            Interviews interviews,
            FollowUps followUps,
            Journal journal,
            FollowUpEntries followUpEntries,
            InterviewEntries interviewEntries) {
        this.agenda = agenda;
        this.interviews = interviews;
        this.followUps = followUps;
        this.journal = journal;
        this.followUpEntries = followUpEntries;
        this.interviewEntries = interviewEntries;
    }

    List<CalendarEntry> of(OwnerId owner, CandidateClock clock, boolean discreet) {
        LocalDateTime today = clock.today(owner).atStartOfDay();
        List<AgendaLine> lines = agenda.whole(owner).groups().values().stream()
                .flatMap(List::stream)
                .toList();
        Map<JobApplicationId, Revision> revisions = journal.revisions(
                owner,
                lines.stream().map(line -> line.followUp().jobApplication()).toList());
        Stream<CalendarEntry> pending = lines.stream()
                .map(line -> followUpEntries.pending(
                        line, revisions.getOrDefault(line.followUp().jobApplication(), Revision.NONE), discreet));
        Stream<CalendarEntry> closed = followUps
                .closedSince(owner, clock.now(owner).minus(CLOSED_BACK))
                .stream()
                .map(followUp -> followUpEntries.closed(followUp, discreet));
        Stream<CalendarEntry> met = interviews.scheduled(owner, today.minus(INTERVIEWS_BACK)).stream()
                .map(interview -> interviewEntries.of(interview, discreet));
        return Stream.of(pending, closed, met)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(CalendarEntry::at).thenComparing(CalendarEntry::id))
                .toList();
    }

    /** Entretiens as entries of the calendar. */
    @Component
    static class InterviewEntries {

        private final EntryTexts texts;
        private final SiteAddress site;

        InterviewEntries(EntryTexts texts, SiteAddress site) {
            this.texts = texts;
            this.site = site;
        }

        CalendarEntry of(ScheduledInterview interview, boolean discreet) {
            Whom whom = new Whom(interview.company(), interview.civility(), interview.lastName());
            String title = texts.title(texts.say("calendar.interview"), whom, discreet);
            URI page = site.link("/entretiens/" + interview.id());
            boolean gone = interview.deletedAt() != null;
            return new CalendarEntry(
                    Kind.INTERVIEW,
                    interview.id().value(),
                    interview.version(),
                    interview.at(),
                    interview.venue().minutesToKeepFree(),
                    CalendarEntry.later(gone ? interview.deletedAt() : interview.createdAt(), interview.changedAt()),
                    false,
                    gone,
                    gone ? texts.cancelled(title) : title,
                    (discreet ? "" : interview.position() + "\n") + texts.link(page),
                    discreet ? null : interview.venue().place(),
                    page);
        }
    }
}
