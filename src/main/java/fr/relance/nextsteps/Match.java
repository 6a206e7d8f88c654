package fr.relance.nextsteps;

import java.util.Arrays;

/** What a pattern found: its end and the values of its slots, named by one letter each. */
final class Match {

    private static final int ABSENT = Integer.MIN_VALUE;

    private final Words words;
    private final int[] values = new int[26];
    private int start;
    private int end = -1;

    Match(Words words) {
        this.words = words;
        begin(0);
    }

    Words words() {
        return words;
    }

    /** Forgets the match before, and begins one at the position. */
    void begin(int position) {
        start = position;
        Arrays.fill(values, ABSENT);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    void setEnd(int end) {
        this.end = end;
    }

    boolean has(char slot) {
        return values[slot - 'a'] != ABSENT;
    }

    int get(char slot) {
        return values[slot - 'a'];
    }

    int get(char slot, int otherwise) {
        return has(slot) ? get(slot) : otherwise;
    }

    void put(char slot, int value) {
        values[slot - 'a'] = value;
    }

    void drop(char slot) {
        values[slot - 'a'] = ABSENT;
    }
}
