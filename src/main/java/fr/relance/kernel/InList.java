package fr.relance.kernel;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The ids of an {@code in} of SQL. */
public final class InList {

    private static final int SHORTEST = 32;

    private InList() {}

    /**
     * The values of one id or more, in one of a few lengths: the last one is named again until a power of two is reached. So many
     * statements the database has to know, and no more.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static List<UUID> of(Collection<? extends TypedId> ids) {
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("No ids");
        }
        List<UUID> values = ids.stream().map(TypedId::value).toList();
        int length = values.size() == 1 ? 1 : Math.max(SHORTEST, Integer.highestOneBit(values.size() * 2 - 1));
        return Stream.concat(values.stream(), Stream.generate(() -> values.get(values.size() - 1)))
                .limit(length)
                .toList();
    }
}
