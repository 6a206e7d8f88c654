package fr.relance.planning;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the recruiter announced: who contacts whom, by when and how.
 *
 * @param channel the means that was named, null if none was
 */
public record NextSteps(
        Initiator initiator, Timing timing, @Nullable Channel channel) {

    public NextSteps {
        Objects.requireNonNull(initiator, "initiator");
        Objects.requireNonNull(timing, "timing");
    }

    /** Nothing at all was said. */
    public static NextSteps unstated() {
        return new NextSteps(Initiator.UNSTATED, new Timing.Unstated(), null);
    }
}
