package fr.relance.sending;

import java.time.Duration;

/**
 * How long mail servers may take.
 *
 * @param signIn until they let us in, from looking up their name on
 * @param whole for all that follows
 * @param slow after which a conversation does not count among the usual ones any more, and has stalled if it comes to nothing
 * @param refusal how soon at the earliest it is said that no server answers: whether there is such a name, where it leads and who
 *     refuses there takes no longer
 */
record Timeouts(Duration signIn, Duration whole, Duration slow, Duration refusal) {

    static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(15), Duration.ofMinutes(2), Duration.ofSeconds(8), Duration.ofSeconds(3));
}
