package fr.relance.jobapplication;

import fr.relance.jobapplication.RememberedDocument.Sought;
import fr.relance.kernel.JobApplicationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents of one owner, at least as new as the latest entries of the owner's journal that are known with them. What is known never changes. */
final class RememberedDocuments {

    /** As many entries as are looked at. */
    static final int ENTRIES = 64;

    private static final Comparator<RememberedDocument> LATEST = Comparator.comparingLong(
                    RememberedDocument::activityAt)
            .thenComparing(document -> document.hit().id().value(), RememberedDocuments::compare)
            .reversed();

    private static final Comparator<RememberedDocument> SENT =
            Comparator.comparingLong(RememberedDocument::sentOn).reversed().thenComparing(LATEST);

    /** Stands for those that take more room than there is. */
    static final RememberedDocuments TOO_MANY = new RememberedDocuments(Set.of(), List.of());

    private final Set<Long> entries;
    private final Map<ListOrder, List<RememberedDocument>> sorted = new ConcurrentHashMap<>();
    private final long bytes;

    /** Made in full. */
    RememberedDocuments(Set<Long> entries, List<RememberedDocument> all) {
        this(entries, all.stream(), bytes(all));
    }

    private RememberedDocuments(Set<Long> entries, Stream<RememberedDocument> all, long bytes) {
        this.entries = Set.copyOf(entries);
        this.bytes = bytes;
        sorted.put(ListOrder.ACTIVITY, all.sorted(LATEST).toList());
    }

    /** Those that have all words, in that order. */
    List<SearchHit> found(SearchQuery query, ListOrder order, Supplier<List<JobApplicationId>> byName) {
        List<Sought> words = Sought.of(query);
        List<SearchHit> found = new ArrayList<>();
        for (RememberedDocument document : sorted.computeIfAbsent(order, wanted -> sorted(wanted, byName))) {
            if (document.suits(words)) {
                found.add(document.hit());
            }
        }
        return found;
    }

    /** Whether these are all entries that came since; they may have come in another order than they are numbered. */
    boolean reaches(Map<Long, JobApplicationId> latest) {
        return latest.size() < ENTRIES
                || latest.keySet().stream().min(Comparator.naturalOrder()).stream()
                        .anyMatch(entries::contains);
    }

    /** The candidatures of entries that are not known yet. */
    Set<JobApplicationId> changed(Map<Long, JobApplicationId> latest) {
        return latest.entrySet().stream()
                .filter(entry -> !entries.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /**
     * The same where some candidatures changed.
     *
     * @param fresh their documents, of those that are listed
     */
    RememberedDocuments with(Set<Long> latest, Set<JobApplicationId> changed, List<RememberedDocument> fresh) {
        List<RememberedDocument> known = in(ListOrder.ACTIVITY);
        List<RememberedDocument> gone =
                known.stream().filter(each -> changed.contains(each.hit().id())).toList();
        RememberedDocuments next =
                new RememberedDocuments(latest, replaced(known, changed, fresh), bytes - bytes(gone) + bytes(fresh));
        if (sorted.containsKey(ListOrder.SENT)) {
            next.sorted.put(
                    ListOrder.SENT,
                    replaced(in(ListOrder.SENT), changed, fresh).sorted(SENT).toList());
        }
        if (sorted.containsKey(ListOrder.COMPANY) && names(gone).equals(names(fresh))) {
            Map<JobApplicationId, RememberedDocument> now = byId(fresh.stream());
            next.sorted.put(
                    ListOrder.COMPANY,
                    in(ListOrder.COMPANY).stream()
                            .map(each -> now.getOrDefault(each.hit().id(), each))
                            .toList());
        }
        return next;
    }

    /** About how much memory they take. */
    long bytes() {
        return bytes + 4_000;
    }

    private List<RememberedDocument> in(ListOrder order) {
        return sorted.getOrDefault(order, List.of());
    }

    /** How names are compared is known to the database alone. */
    private List<RememberedDocument> sorted(ListOrder order, Supplier<List<JobApplicationId>> byName) {
        if (order == ListOrder.SENT) {
            return in(ListOrder.ACTIVITY).stream().sorted(SENT).toList();
        }
        Map<JobApplicationId, RememberedDocument> others = byId(in(ListOrder.ACTIVITY).stream());
        List<RememberedDocument> named = new ArrayList<>();
        byName.get().stream().map(others::remove).filter(Objects::nonNull).forEach(named::add);
        named.addAll(others.values());
        return named;
    }

    private static Stream<RememberedDocument> replaced(
            List<RememberedDocument> known, Set<JobApplicationId> changed, List<RememberedDocument> fresh) {
        return Stream.concat(
                known.stream().filter(each -> !changed.contains(each.hit().id())), fresh.stream());
    }

    private static Map<JobApplicationId, RememberedDocument> byId(Stream<RememberedDocument> documents) {
        return documents.collect(
                Collectors.toMap(each -> each.hit().id(), Function.identity(), (a, b) -> b, HashMap::new));
    }

    private static Map<JobApplicationId, String> names(List<RememberedDocument> documents) {
        return documents.stream().collect(Collectors.toMap(each -> each.hit().id(), RememberedDocument::name));
    }

    private static long bytes(List<RememberedDocument> documents) {
        return documents.stream().mapToLong(RememberedDocument::bytes).sum();
    }

    /** As databases compare them: without signs. */
    private static int compare(UUID one, UUID other) {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
