package fr.relance.tone;

import fr.relance.kernel.FrenchWords;
import java.util.List;
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
        Stream<Finding> ofTheWhole = WholeText.look(request).stream().map(rule -> new Finding(rule, null, null, null));
        return new Tone(
                FrenchWords.count(body),
                WholeText.questions(body),
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

    /** Read on first use, so that nobody waits for it when the application starts. */
    private static final class Phrases {

        static final PhraseBook ALL = new PhraseBook(PhraseFiles.read());
    }
}
