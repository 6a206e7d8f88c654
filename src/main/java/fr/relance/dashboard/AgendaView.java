package fr.relance.dashboard;

import fr.relance.interview.InterviewRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Pageable;

/**
 * « Aujourd’hui ».
 *
 * @param groups what waits to be done, only the groups that have a line
 * @param more whether another page follows
 */
public record AgendaView(
        LocalDate today,
        Map<Due, List<AgendaLine>> groups,
        List<InterviewRow> toComplete,
        List<InterviewRow> toCome,
        Pageable page,
        boolean more) {

    /** Whether there is nothing to show at all. */
    public boolean isEmpty() {
        return groups.isEmpty() && toComplete.isEmpty() && toCome.isEmpty() && page.getPageNumber() == 0;
    }
}
