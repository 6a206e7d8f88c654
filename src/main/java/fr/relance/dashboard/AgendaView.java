package fr.relance.dashboard;

import fr.relance.followup.Silent;
import fr.relance.interview.InterviewRow;
import fr.relance.jobapplication.OwedReply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;

/**
 * « Aujourd’hui ».
 *
 * @param groups what waits to be done, only the groups that have a line
 * @param toAnswer whose recruiter asked for something
 * @param silent where it is time to turn the page
 * @param more whether another page follows
 */
public record AgendaView(
        LocalDate today,
        Map<Due, List<AgendaLine>> groups,
        List<OwedReply> toAnswer,
        List<InterviewRow> toComplete,
        List<InterviewRow> toCome,
        List<Silent> silent,
        Pageable page,
        boolean more) {

    /** Whether there is nothing to show at all. */
    public boolean isEmpty() {
        return page.getPageNumber() == 0
                && groups.isEmpty()
                && Stream.of(toAnswer, toComplete, toCome, silent).allMatch(List::isEmpty);
    }
}
