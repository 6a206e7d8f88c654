package fr.relance.jobapplication;

import java.util.List;

/**
 * What search compares of one candidature.
 *
 * @param activityAt in microseconds since 1970
 * @param sentOn in days since 1970
 * @param name by what it is sorted under companies
 * @param text all that is searched, its parts apart by what no word has
 */
record RememberedDocument(SearchHit hit, long activityAt, long sentOn, String name, String text, Grams grams) {

    /** About what one takes beside its text, in bytes. */
    static final int ALONE = 320;

    /** Whether it has all of the words. */
    boolean suits(List<Sought> words) {
        for (Sought word : words) {
            if (!grams.mayHave(word.grams())) {
                return false;
            }
        }
        for (Sought word : words) {
            if (!text.contains(word.word())) {
                return false;
            }
        }
        return true;
    }

    /** About how much memory it takes. */
    long bytes() {
        boolean wide = text.chars().anyMatch(character -> character > 0xFF);
        return ALONE + (wide ? 2L : 1L) * text.length() + grams.bytes();
    }

    /**
     * A word that is looked for.
     *
     * @param grams what a text has to have that has it
     */
    record Sought(String word, int[] grams) {

        static List<Sought> of(SearchQuery query) {
            return query.words().stream()
                    .map(word -> new Sought(word, Grams.sought(word)))
                    .toList();
        }
    }
}
