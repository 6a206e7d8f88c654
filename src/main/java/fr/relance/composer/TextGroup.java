package fr.relance.composer;

import fr.relance.planning.Channel;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts of one way to follow up, in the order of their use; the mail that follows a voice message belongs to the call.
 *
 * @param way by mail or by telephone
 * @param best the key of the one to begin with
 */
public record TextGroup(Channel way, String best, List<Text> choices) {

    /** Beyond so many, the candidate's own templates wait in a menu. */
    private static final int TEMPLATES_AT_HAND = 3;

    public TextGroup {
        choices = List.copyOf(choices);
    }

    /** Those that stand side by side: all of them, or without the many templates that are not shown. */
    public List<Text> atHand(Text shown) {
        return isCrowded()
                ? choices.stream()
                        .filter(each -> each.template() == null || each.equals(shown))
                        .toList()
                : choices;
    }

    /** Those that wait in a menu. */
    public List<Text> further(Text shown) {
        return choices.stream().filter(each -> !atHand(shown).contains(each)).toList();
    }

    private boolean isCrowded() {
        return choices.stream().filter(each -> each.template() != null).count() > TEMPLATES_AT_HAND;
    }

    /** The same, with those of the candidate's own templates that serve one of its purposes. */
    TextGroup with(List<Text> own) {
        List<Text> fitting = own.stream()
                .filter(each -> choices.stream().anyMatch(each::isLike))
                .toList();
        return new TextGroup(
                way, best, Stream.concat(choices.stream(), fitting.stream()).toList());
    }

    /** Whether a text is one of them. */
    public boolean holds(Text choice) {
        return choices.contains(choice);
    }
}
