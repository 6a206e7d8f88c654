package fr.relance.followup;

import fr.relance.planning.Channel;
import java.util.List;

/**
 * The texts of one way to follow up, in the order of their use; the mail that follows a voice message belongs to the call.
 *
 * @param way by mail or by telephone
 * @param best the key of the one to begin with
 */
public record TextGroup(Channel way, String best, List<TextChoice> choices) {

    public TextGroup {
        choices = List.copyOf(choices);
    }

    /** Whether a text is one of them. */
    public boolean holds(TextChoice choice) {
        return choices.contains(choice);
    }
}
