package fr.relance.dashboard;

import fr.relance.account.CandidateClock;
import fr.relance.followup.Departure;
import fr.relance.followup.Departures;
import fr.relance.followup.FollowUps;
import fr.relance.followup.PendingFollowUp;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import fr.relance.message.Explanations;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What to do now: the same list for everyone who asks, read when it is asked for. */
@Service
@Transactional(readOnly = true)
public class Agenda {

    private static final int LINES_PER_PAGE = 30;
    private static final int LINES_AT_MOST = 1000;

    private final FollowUps followUps;
    private final Beside beside;
    private final Explanations explanations;
    private final Departures departures;
    private final CandidateClock clock;

    Agenda(FollowUps followUps, Beside beside, Explanations explanations, Departures departures, CandidateClock clock) {
        this.followUps = followUps;
        this.beside = beside;
        this.explanations = explanations;
        this.departures = departures;
        this.clock = clock;
    }

    /**
     * One page of what waits to be done, and on the first page all that stands beside it.
     *
     * @param page from 0
     */
    public AgendaView view(OwnerId owner, int page) {
        return view(owner, PageRequest.of(page, LINES_PER_PAGE));
    }

    /** All of it at once, for readers that do not turn pages: mail and calendar. A thousand relances at most. */
    public AgendaView whole(OwnerId owner) {
        return view(owner, PageRequest.of(0, LINES_AT_MOST));
    }

    private AgendaView view(OwnerId owner, PageRequest page) {
        LocalDateTime now = clock.now(owner);
        Slice<PendingFollowUp> pending = followUps.pending(owner, now, page);
        Map<FollowUpId, Departure> leaving =
                departures.of(owner, pending.map(PendingFollowUp::id).getContent());
        List<AgendaLine> lines =
                pending.map(each -> line(each, leaving.get(each.id()))).getContent();
        Beside.Sections sections = page.getPageNumber() == 0 ? beside.of(owner, now) : Beside.Sections.NONE;
        return new AgendaView(
                now.toLocalDate(),
                Due.group(lines, now.toLocalDate()),
                sections.toAnswer(),
                sections.toComplete(),
                sections.toCome(),
                sections.silent(),
                pending.getPageable(),
                pending.hasNext());
    }

    private AgendaLine line(PendingFollowUp followUp, @Nullable Departure departure) {
        return new AgendaLine(followUp, explanations.headline(followUp.reasons()), departure);
    }
}
