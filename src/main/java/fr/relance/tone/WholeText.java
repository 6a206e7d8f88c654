package fr.relance.tone;

import fr.relance.kernel.FrenchWords;
import fr.relance.planning.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules about a text as a whole. */
final class WholeText {

    /** Read in a minute, said in three quarters of one. */
    private static final int BY_MAIL = 150;

    private static final int ALOUD = 110;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S*[^\\s?!.,;:)»]");
    private static final Pattern QUESTIONS = Pattern.compile("[?？⁇⁈⁉‽](?:[!\\s\\h]*[?？⁇⁈⁉‽])*+");

    private WholeText() {}

    static List<ToneRule> look(ToneRequest request) {
        List<ToneRule> rules = new ArrayList<>();
        if (FrenchWords.count(request.body()) > (request.channel() == Channel.PHONE ? ALOUD : BY_MAIL)) {
            rules.add(ToneRule.TOO_LONG);
        }
        int questions = questions(request.body());
        if (questions > 1) {
            rules.add(ToneRule.MANY_QUESTIONS);
        }
        if (questions == 0 && request.asks()) {
            rules.add(ToneRule.NO_QUESTION);
        }
        if (request.channel() == Channel.EMAIL) {
            Letter letter = Letter.of(request.body());
            if (!letter.greets()) {
                rules.add(ToneRule.NO_GREETING);
            }
            if (!letter.isSigned()) {
                rules.add(ToneRule.NO_SIGNATURE);
            }
        }
        return rules;
    }

    /** How many question marks: a run is one; those inside a web address, or in what somebody else asked, are none. */
    static int questions(String body) {
        String own = ADDRESS.matcher(Text.unquoted(body)).replaceAll("");
        return (int) QUESTIONS.matcher(own).results().count();
    }
}
