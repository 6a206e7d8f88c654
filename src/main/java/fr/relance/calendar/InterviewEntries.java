package fr.relance.calendar;

import fr.relance.account.SiteAddress;
import fr.relance.calendar.CalendarEntry.Kind;
import fr.relance.calendar.EntryTexts.Whom;
import fr.relance.interview.ScheduledInterview;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Entretiens as entries of the calendar. */
@Component
class InterviewEntries {

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
