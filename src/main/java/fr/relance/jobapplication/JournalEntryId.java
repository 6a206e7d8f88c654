package fr.relance.jobapplication;

/** Identifies an entry of the journal; of two entries of one candidature the later has the higher number. */
public record JournalEntryId(long value) {

    /**
     * Reads an identifier from an address.
     *
     * @throws IllegalArgumentException if the text is no number
     */
    public static JournalEntryId of(String text) {
        return new JournalEntryId(Long.parseLong(text));
    }

    /** The address that takes the change back, by POST. */
    public String undoUrl() {
        return "/journal/" + value + "/annuler";
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
