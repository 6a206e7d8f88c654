package fr.relance.message.tone;

import fr.relance.planning.Channel;
import java.util.ArrayList;
import java.util.List;

/** The rules about a text as a whole. */
final class WholeText {

    private WholeText() {}

    static List<ToneRule> look(ToneRequest request) {
        List<ToneRule> rules = new ArrayList<>();
        if (Length.isTooLong(request)) {
            rules.add(ToneRule.TOO_LONG);
        }
        int questions = Questions.in(request.body());
        if (questions > 1) {
            rules.add(ToneRule.MANY_QUESTIONS);
        }
        if (questions == 0 && Questions.areExpected(request.kind())) {
            rules.add(ToneRule.NO_QUESTION);
        }
        if (request.channel() == Channel.EMAIL) {
            Letter letter = Letter.of(request.body());
            if (!Greetings.open(letter)) {
                rules.add(ToneRule.NO_GREETING);
            }
            if (!Signatures.close(letter)) {
                rules.add(ToneRule.NO_SIGNATURE);
            }
        }
        return rules;
    }
}
