package fr.relance.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which copies go. */
final class Rotation {

    private Rotation() {}

    /**
     * Those that are older than the days for which copies are kept, and those of a day to come, made while the computer's clock was
     * wrong. The latest of all others stays however old it is, and nothing goes unless today's is there.
     */
    static List<CopyName> expired(Collection<CopyName> copies, LocalDate today, int days) {
        boolean safe = copies.stream().anyMatch(copy -> copy.on().equals(today));
        if (!safe) {
            return List.of();
        }
        LocalDate first = today.minusDays(days);
        return copies.stream()
                .filter(copy -> copy.on().isBefore(first) || copy.on().isAfter(today))
                .sorted(Comparator.comparing(CopyName::on))
                .toList();
    }
}
