package fr.relance.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which copies go. */
final class Rotation {

    private Rotation() {}

    /**
     * Those that are older than the days for which copies are kept. Nothing goes unless today's is there, so the latest stays however old
     * it is. Of those of a day to come either they or today's clock is wrong: they go only once as many days have had their copy since.
     */
    static List<CopyName> expired(Collection<CopyName> copies, LocalDate today, int days) {
        boolean safe = copies.stream().anyMatch(copy -> copy.on().equals(today));
        if (!safe) {
            return List.of();
        }
        LocalDate first = today.minusDays(days);
        boolean sure = copies.stream()
                        .map(CopyName::on)
                        .filter(day -> !day.isAfter(today) && !day.isBefore(first))
                        .distinct()
                        .count()
                >= days;
        return copies.stream()
                .filter(copy -> copy.on().isBefore(first) || sure && copy.on().isAfter(today))
                .sorted(Comparator.comparing(CopyName::on))
                .toList();
    }
}
