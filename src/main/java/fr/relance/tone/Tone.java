package fr.relance.tone;

import fr.relance.kernel.FrenchWords;
import fr.relance.planning.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may harm a message: phrases that press, demand or beg, a missing greeting, a blank left to fill in. It advises and never
 * blocks. The same text always gets the same answer; a long one takes milliseconds, whatever it holds.
 *
 * @param words of the body, greeting and signature included
 * @param questions question marks of the body, a run of them being one
 * @param findings in the order of the text, those about the whole last; none for a good text
 */
public record Tone(int words, int questions, List<Finding> findings) {

    /** Read in a minute, said in three quarters of one. */
    private static final int BY_MAIL = 150;

    private static final int ALOUD = 110;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S*[^\\s?!.,;:)»]");
    private static final Pattern QUESTIONS = Pattern.compile("[?？⁇⁈⁉‽](?:[!\\s\\h]*[?？⁇⁈⁉‽])*+");

    public Tone {
        findings = List.copyOf(findings);
    }

    /** What is noticed about a text. */
    public static Tone of(ToneRequest request) {
        String body = request.body();
        String subject = request.subject() == null ? "" : request.subject();
        Stream<Finding> inBody = spans(body)
                .map(span ->
                        new Finding(span.rule(), span.start(), span.end(), body.substring(span.start(), span.end())));
        Stream<Finding> inSubject = spans(subject)
                .map(span -> new Finding(span.rule(), null, null, subject.substring(span.start(), span.end())));
        int words = FrenchWords.count(body);
        int questions = questions(body);
        Stream<Finding> ofTheWhole =
                ofTheWhole(request, words, questions).stream().map(rule -> new Finding(rule, null, null, null));
        return new Tone(
                words,
                questions,
                Stream.of(inBody, inSubject, ofTheWhole)
                        .flatMap(findings -> findings)
                        .toList());
    }

    private static Stream<Span> spans(String typed) {
        Text text = Text.of(typed);
        return Span.merged(
                Stream.of(Phrases.ALL.look(text), Shouting.look(text), Familiar.look(text), Blanks.look(text))
                        .flatMap(List::stream)
                        .toList())
                .stream();
    }

    /** The rules about a text as a whole. */
    private static List<ToneRule> ofTheWhole(ToneRequest request, int words, int questions) {
        List<ToneRule> rules = new ArrayList<>();
        if (words > (request.channel() == Channel.PHONE ? ALOUD : BY_MAIL)) {
            rules.add(ToneRule.TOO_LONG);
        }
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
    private static int questions(String body) {
        String own = ADDRESS.matcher(Text.unquoted(body)).replaceAll("");
        return (int) QUESTIONS.matcher(own).results().count();
    }

    /** Read on first use, so that nobody waits for it when the application starts. */
    private static final class Phrases {

        static final PhraseBook ALL = new PhraseBook(PhraseFiles.read());
    }
}
