package fr.relance.planning;

import java.time.LocalDate;

/** Times of the year in which few people answer. */
enum Season {
    AUGUST(801, 820),
    YEAR_END(1224, 102);

    private final int first;
    private final int last;

    /** First and last day, both inclusive, written month and day: 102 is the 2nd of January. */
    Season(int first, int last) {
        this.first = first;
        this.last = last;
    }

    boolean holds(LocalDate day) {
        int of = day.getMonthValue() * 100 + day.getDayOfMonth();
        return first <= last ? of >= first && of <= last : of >= first || of <= last;
    }
}
