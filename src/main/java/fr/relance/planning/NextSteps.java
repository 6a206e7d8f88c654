package fr.relance.planning;

import org.jspecify.annotations.Nullable;

/**
 * What the recruiter announced: who contacts whom, by when and how. Refused with {@link InvalidFacts}: a missing initiator or timing.
 *
 * @param channel the means that was named, null if none was
 */
public record NextSteps(
        Initiator initiator, Timing timing, @Nullable Channel channel) {

    public NextSteps {
        new FactCheck()
                .present("initiator", initiator)
                .present("timing", timing)
                .refuse();
    }

    /** Nothing at all was said. */
    public static NextSteps unstated() {
        return new NextSteps(Initiator.UNSTATED, new Timing.Unstated(), null);
    }

    /** Whether the candidate is to make contact by a date: a promise to keep on its day. */
    boolean agreed() {
        return initiator == Initiator.CANDIDATE && timing.dated();
    }

    /** Whether the candidate left without knowing what comes next. */
    boolean silent() {
        return initiator == Initiator.UNSTATED && timing instanceof Timing.Unstated;
    }
}
