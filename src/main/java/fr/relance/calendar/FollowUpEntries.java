package fr.relance.calendar;

import fr.relance.account.SiteAddress;
import fr.relance.calendar.CalendarEntry.Kind;
import fr.relance.calendar.EntryTexts.Whom;
import fr.relance.dashboard.AgendaLine;
import fr.relance.followup.ClosedFollowUp;
import fr.relance.followup.Departure;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.PendingFollowUp;
import fr.relance.journal.Revision;
import fr.relance.kernel.FollowUpId;
import fr.relance.planning.StepKind;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Relances as entries of the calendar: half an hour at their slot. */
@Component
class FollowUpEntries {

    private static final int MINUTES = 30;

    private final EntryTexts texts;
    private final SiteAddress site;

    FollowUpEntries(EntryTexts texts, SiteAddress site) {
        this.texts = texts;
        this.site = site;
    }

    CalendarEntry pending(AgendaLine line, Revision revision, boolean discreet) {
        PendingFollowUp followUp = line.followUp();
        Whom whom = new Whom(followUp.company(), followUp.civility(), followUp.lastName());
        URI page = page(followUp.id());
        boolean why = !discreet && !followUp.moved();
        return new CalendarEntry(
                Kind.FOLLOW_UP,
                followUp.id().value(),
                followUp.version() + followUp.jobApplicationVersion() + revision.number(),
                followUp.at(),
                MINUTES,
                revision.at(),
                rings(line.departure()),
                false,
                texts.title(label(followUp.kind()), whom, discreet),
                leaving(line) + (why ? line.headline() + ".\n" : "") + texts.link(page),
                null,
                page);
    }

    CalendarEntry closed(ClosedFollowUp followUp, boolean discreet) {
        Whom whom = new Whom(followUp.company(), followUp.civility(), followUp.lastName());
        return new CalendarEntry(
                Kind.FOLLOW_UP,
                followUp.id().value(),
                followUp.version(),
                followUp.at(),
                MINUTES,
                CalendarEntry.later(followUp.closedAt(), followUp.changedAt()),
                false,
                true,
                texts.done(texts.title(label(followUp.kind()), whom, discreet)),
                null,
                null,
                page(followUp.id()));
    }

    /** One alone, whatever became of it. */
    CalendarEntry one(CalendarFiles.Single single, Revision revision, Whom whom, boolean discreet) {
        FollowUpView followUp = single.followUp();
        URI page = page(followUp.id());
        String title = texts.title(label(followUp.kind()), whom, discreet);
        return new CalendarEntry(
                Kind.FOLLOW_UP,
                followUp.id().value(),
                followUp.status().version() + single.jobApplicationVersion() + revision.number(),
                followUp.slot().at(),
                MINUTES,
                CalendarEntry.later(followUp.status().closedAt(), revision.at()),
                followUp.isPending() && rings(single.departure()),
                !followUp.isPending(),
                followUp.isPending() ? title : texts.done(title),
                texts.link(page),
                null,
                page);
    }

    /** What leaves by itself, or may have left, is not to be written once more. */
    private static boolean rings(@Nullable Departure departure) {
        return departure == null || !departure.isHeld();
    }

    private String leaving(AgendaLine line) {
        if (line.departure() == null || rings(line.departure())) {
            return "";
        }
        return texts.say(line.isTakenCareOf() ? "calendar.leaving" : "calendar.toCheck") + "\n";
    }

    private URI page(FollowUpId id) {
        return site.link("/relances/" + id);
    }

    private String label(StepKind kind) {
        return texts.say("StepKind." + kind);
    }
}
