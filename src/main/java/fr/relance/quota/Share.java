package fr.relance.quota;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * How much of its room an account uses.
 *
 * @param bytes used, without what was deleted
 * @param rows used, without what was deleted
 * @param percent of the room; more than a hundred where it was filled in one go
 * @param full whether nothing more can be written
 */
public record Share(long bytes, long rows, int percent, boolean full) {

    /** From so much on it is said, in percent. */
    static final int TOLD_FROM = 80;

    private static final long UNIT = 1_000_000;
    private static final long TEN = 10;

    static Share of(Usage usage, Limits limits) {
        int kept = limits.percent(usage.keptBytes(), usage.keptRows());
        int all = limits.twice().percent(usage.bytes(), usage.rows());
        return new Share(usage.keptBytes(), usage.keptRows(), Math.max(kept, all), Math.max(kept, all) >= 100);
    }

    /** Whether there is little room left. */
    public boolean isTight() {
        return percent >= TOLD_FROM;
    }

    /** As people read it: « moins d’un mégaoctet », « 3,4 mégaoctets ». */
    public String size() {
        if (bytes < UNIT) {
            return "moins d’un mégaoctet";
        }
        NumberFormat words = NumberFormat.getInstance(Locale.FRANCE);
        words.setMaximumFractionDigits(bytes < TEN * UNIT ? 1 : 0);
        return words.format((double) bytes / UNIT).replace('\u202f', '\u00a0')
                + (bytes < 2 * UNIT ? "\u00a0mégaoctet" : "\u00a0mégaoctets");
    }
}
