package fr.relance.message.tone;

import fr.relance.message.WordCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Notices what may harm a message: phrases that press, demand or beg, a missing greeting, a blank left to fill in. It advises and
 * never blocks. The same text always gets the same answer; a long one takes milliseconds, whatever it holds. Thread-safe.
 */
@Component
public class ToneCheck {

    /** Longest text that is looked at, in UTF-16 units. */
    public static final int MAX_LENGTH = 5_000;

    private final MessageSource messages;

    public ToneCheck(MessageSource messages) {
        this.messages = messages;
    }

    /** What was noticed about a text; nothing for a good one. */
    public Tone check(ToneRequest request) {
        String body = request.body();
        List<Finding> findings = new ArrayList<>();
        spans(body)
                .forEach(span -> findings.add(
                        finding(span.rule(), span.start(), span.end(), body.substring(span.start(), span.end()))));
        String subject = request.subject() == null ? "" : request.subject();
        spans(subject)
                .forEach(span ->
                        findings.add(finding(span.rule(), null, null, subject.substring(span.start(), span.end()))));
        WholeText.look(request).forEach(rule -> findings.add(finding(rule, null, null, null)));
        return new Tone(WordCount.of(body), Questions.in(body), findings);
    }

    private List<Span> spans(String typed) {
        Text text = Text.of(typed);
        return Spans.merged(
                Rules.ALL.stream().flatMap(rule -> rule.look(text).stream()).toList());
    }

    private Finding finding(ToneRule rule, @Nullable Integer start, @Nullable Integer end, @Nullable String words) {
        String advice = messages.getMessage("ToneRule." + rule.name(), null, Locale.FRANCE);
        return new Finding(rule, start, end, words, advice);
    }

    /** Read on first use, so that nobody waits for it when the application starts. */
    private static final class Rules {

        static final List<Rule> ALL = List.of(
                new PhraseBook(PhraseFiles.read()),
                new Exclamations(),
                new Capitals(),
                new TextSpelling(),
                new Smileys(),
                new Emoji(),
                new Blanks());
    }
}
