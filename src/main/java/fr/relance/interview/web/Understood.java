package fr.relance.interview.web;

import fr.relance.interview.TimingType;
import fr.relance.nextsteps.Answer;
import fr.relance.nextsteps.Piece;
import fr.relance.nextsteps.Reading;
import fr.relance.nextsteps.ReadingWarning;
import fr.relance.planning.NextSteps;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What was understood of the recruiter's words and what counts, for a page.
 *
 * @param pieces the words, cut along what was relied on; none without words
 * @param steps what counts: what the words say, except where it was answered otherwise
 * @param when by when, in French; empty where no day can be told
 * @param corrected what was answered otherwise
 */
record Understood(
        List<Piece> pieces, NextSteps steps, String when, Set<Answer> corrected, Set<ReadingWarning> warnings) {

    static Understood of(AnnouncedForm form, NextSteps steps, String when, Reading reading) {
        List<Piece> pieces = Piece.of(Objects.requireNonNullElse(form.words(), ""), reading.evidence());
        return new Understood(pieces, steps, when, form.corrected(), reading.warnings());
    }

    /** By when, where no day can be told. */
    public TimingType timing() {
        return TimingType.of(steps.timing());
    }

    /** Whether there are words to speak of. */
    public boolean isWorded() {
        return !pieces.isEmpty();
    }

    /** Whether an answer was read from them. */
    public boolean isUnderstood() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    /** Whether there are words or answers: before, a date would only be a guess. */
    boolean isSomething() {
        return isWorded() || !corrected.isEmpty();
    }
}
