package fr.relance.message.tone;

/** A part of the text that a rule accuses: UTF-16 offsets, the end exclusive. */
record Span(ToneRule rule, int start, int end) {

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
