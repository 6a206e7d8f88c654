package fr.relance.simulator.web;

import fr.relance.kernel.Gender;
import fr.relance.nextsteps.Piece;
import fr.relance.nextsteps.Reading;
import fr.relance.nextsteps.TimingInFrench;
import fr.relance.planning.AfterInterview;
import fr.relance.planning.Initiator;
import fr.relance.planning.Timing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case that makes sense, with what was understood of the recruiter's words.
 *
 * @param gender how the words of the message agree
 */
record SimulatedCase(String words, Reading reading, AfterInterview facts, Gender gender) {

    /** The words, cut along what was relied on. */
    public List<Piece> pieces() {
        return Piece.of(words, reading.evidence());
    }

    /** By when, in French; empty where no day can be told. */
    public String when() {
        return TimingInFrench.of(
                reading.nextSteps().timing(),
                reading.deadline(),
                facts.interviewAt().toLocalDate());
    }

    /** Whether contact was promised without a date. */
    public boolean isVague() {
        return reading.nextSteps().timing() instanceof Timing.Vague;
    }

    /** The day by which the recruiter was to answer; null where none was told, or it is for the candidate to make contact. */
    @Nullable
    LocalDate promised() {
        return reading.nextSteps().initiator() == Initiator.CANDIDATE ? null : reading.deadline();
    }
}
