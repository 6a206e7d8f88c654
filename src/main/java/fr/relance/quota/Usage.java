package fr.relance.quota;

/**
 * What an account keeps, as it was measured.
 *
 * @param bytes of all texts, with a little for each row
 * @param rows of all tables together
 * @param deletedBytes of those, what was deleted and can still be brought back
 * @param deletedRows the same in rows
 */
record Usage(long bytes, long rows, long deletedBytes, long deletedRows) {

    static final Usage NOTHING = new Usage(0, 0, 0, 0);

    /** With as much more, written since. */
    Usage plus(long moreBytes, long moreRows) {
        return new Usage(bytes + moreBytes, rows + moreRows, deletedBytes, deletedRows);
    }

    long keptBytes() {
        return bytes - deletedBytes;
    }

    long keptRows() {
        return rows - deletedRows;
    }

    /** Whether what is there beside what was deleted reaches them. */
    boolean keptReaches(Limits limits) {
        return limits.areReachedBy(keptBytes(), keptRows());
    }

    /** Whether all of it reaches them, what was deleted included. */
    boolean allReaches(Limits limits) {
        return limits.areReachedBy(bytes, rows);
    }
}
