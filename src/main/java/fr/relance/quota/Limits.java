package fr.relance.quota;

/**
 * How much one account may keep.
 *
 * @param bytes of all texts, with a little for each row
 * @param rows of all tables together
 */
record Limits(long bytes, long rows) {

    /** No limit; far below the largest number, so that twice as much is one, too. */
    static final long NONE = Long.MAX_VALUE / 4;

    private static final long HUNDRED = 100;

    boolean areNone() {
        return bytes == NONE && rows == NONE;
    }

    /** Whether so much is too much for anything more that people write. */
    boolean areReachedBy(long usedBytes, long usedRows) {
        return usedBytes >= bytes || usedRows >= rows;
    }

    /** What nothing goes beyond: as much again for what was deleted a moment ago, and for traces in the history. */
    Limits twice() {
        return new Limits(2 * bytes, 2 * rows);
    }

    /** A small part, by which figures may be wrong. */
    Limits part(int of) {
        return new Limits(bytes / of, rows / of);
    }

    /** How much of them is used, the larger of both; beyond a hundred where it is more than all. */
    int percent(long usedBytes, long usedRows) {
        return (int) Math.max(share(usedBytes, bytes), share(usedRows, rows));
    }

    private static long share(long used, long limit) {
        return limit == NONE ? 0 : Math.min(used, 2 * limit) * HUNDRED / limit;
    }
}
