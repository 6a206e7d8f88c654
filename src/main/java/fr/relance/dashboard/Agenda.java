package fr.relance.dashboard;

import fr.relance.account.Accounts;
import fr.relance.followup.FollowUps;
import fr.relance.followup.PendingFollowUp;
import fr.relance.kernel.OwnerId;
import fr.relance.message.Explanations;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
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
    private final Accounts accounts;
    private final Clock clock;

    Agenda(FollowUps followUps, Beside beside, Explanations explanations, Accounts accounts, Clock clock) {
        this.followUps = followUps;
        this.beside = beside;
        this.explanations = explanations;
        this.accounts = accounts;
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
        LocalDateTime now = accounts.candidate(owner).now(clock);
        Slice<PendingFollowUp> pending = followUps.pending(owner, now, page);
        List<AgendaLine> lines = pending.map(this::line).getContent();
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

    private AgendaLine line(PendingFollowUp followUp) {
        return new AgendaLine(
                followUp,
                explanations.headline(followUp.reasons()),
                explanations.lines(followUp.reasons(), followUp.met()));
    }
}
