package fr.relance.jobapplication;

import java.util.stream.IntStream;

/**
 * Which runs of one to three characters the words of a text have, as a Bloom filter: it may tell of one that is not there, and never
 * leaves one out that is.
 */
final class Grams {

    private static final int LONGEST = 3;
    private static final int FEWEST_BITS = 256;
    private static final int MOST_BITS = 1 << 16;

    /** As many as a power of two. */
    private final long[] bits;

    private Grams(long[] bits) {
        this.bits = bits;
    }

    /** Those of a text, in time and room that follow its length. */
    static Grams of(String text) {
        int wanted = Integer.highestOneBit(Math.min(text.length(), MOST_BITS) * 8);
        Grams grams = new Grams(new long[Math.max(FEWEST_BITS, Math.min(wanted, MOST_BITS)) / Long.SIZE]);
        for (int start = 0; start < text.length(); start++) {
            int hash = 0;
            for (int at = start; at < Math.min(start + LONGEST, text.length()) && text.charAt(at) > ' '; at++) {
                hash = next(hash, text.charAt(at));
                grams.add(mixed(hash));
            }
        }
        return grams;
    }

    /** What a text has to have that has that word: its runs of three characters, or all of it where it is shorter. */
    static int[] sought(String word) {
        int length = Math.min(LONGEST, word.length());
        return IntStream.rangeClosed(0, word.length() - length)
                .map(start ->
                        mixed(word.substring(start, start + length).chars().reduce(0, Grams::next)))
                .distinct()
                .toArray();
    }

    /** Whether all of these may be there. */
    boolean mayHave(int[] sought) {
        for (int gram : sought) {
            if ((bits[place(gram)] & 1L << gram) == 0) {
                return false;
            }
        }
        return true;
    }

    /** About how much memory it takes. */
    int bytes() {
        return bits.length * Long.BYTES;
    }

    private void add(int gram) {
        bits[place(gram)] |= 1L << gram;
    }

    private int place(int gram) {
        return gram >>> 6 & bits.length - 1;
    }

    private static int next(int hash, int character) {
        return (hash + character) * 0x9E3779B1;
    }

    private static int mixed(int hash) {
        return hash ^ hash >>> 15;
    }
}
