package fr.relance.correspondence;

import fr.relance.nextsteps.NextStepsReader;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a recruiter's message in French seems to say, by the rules of docs/correspondence.md. Deterministic, offline, safe
 * for use by several threads, quick for any text. What it does not know it leaves without a proposal.
 */
public final class MailClassifier {

    /** The longest text that is read, in UTF-16 units, inclusive; of a longer one the beginning. */
    public static final int MAX_LENGTH = 20_000;

    private static final List<Rule> RULES = Stream.of(
                    RefusalRules.ALL, PositiveRules.ALL, InvitationRules.ALL, RequestRules.ALL)
            .flatMap(List::stream)
            .toList();
    private static final Pattern ANSWER_TO = Pattern.compile("(?i)\\s*re\\s?:.*");
    private static final Comparator<Finding> WEIGHTIEST = Comparator.comparing(Finding::weight);

    private final NewDateRule newDate;

    public MailClassifier(NextStepsReader reader) {
        newDate = new NewDateRule(reader);
    }

    /**
     * What the message seems to say.
     *
     * @param receivedAt local moment, from which delays count
     */
    public Proposal classify(@Nullable String subject, String text, LocalDateTime receivedAt) {
        String read = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        String own = OwnWords.of(read);
        List<Finding> findings = Sentences.of(own).stream()
                .flatMap(sentence -> findings(own, sentence, receivedAt))
                .toList();
        return findings.stream()
                .min(WEIGHTIEST)
                .map(found -> proposal(found, findings))
                .or(() -> bySubject(subject))
                .orElse(Proposal.NONE);
    }

    private Stream<Finding> findings(String text, Span sentence, LocalDateTime receivedAt) {
        FoldedText folded = new FoldedText(text, sentence.start(), sentence.end());
        return Stream.concat(
                RULES.stream().map(rule -> rule.find(folded, sentence)).flatMap(Optional::stream),
                newDate.find(text, sentence, folded, receivedAt).stream());
    }

    private static Proposal proposal(Finding found, List<Finding> all) {
        boolean sure = all.stream().noneMatch(other -> found.weight().contradicts(other.weight()));
        return new Proposal(found.weight().kind(), found.evidence(), found.sentence(), sure);
    }

    /** A subject is believed where the text says nothing; that of an answer repeats what was written before. */
    private static Optional<Proposal> bySubject(@Nullable String subject) {
        if (subject == null
                || ANSWER_TO.matcher(subject.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.empty();
        }
        String line = subject.replace('\n', ' ');
        return Sentences.of(line).stream()
                .map(sentence -> new FoldedText(line, sentence.start(), sentence.end()))
                .flatMap(folded -> RULES.stream().map(rule -> rule.find(folded, new Span(0, line.length()))))
                .flatMap(Optional::stream)
                .min(WEIGHTIEST)
                .map(found -> new Proposal(found.weight().kind(), null, null, true));
    }
}
