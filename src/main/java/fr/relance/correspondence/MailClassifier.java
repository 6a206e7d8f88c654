package fr.relance.correspondence;

import fr.relance.correspondence.Rule.Finding;
import fr.relance.nextsteps.Evidence;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.nextsteps.Reading;
import fr.relance.planning.Initiator;
import fr.relance.planning.Region;
import fr.relance.planning.Timing;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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
                Known.RULES.rules().stream()
                        .map(rule -> rule.find(folded, sentence))
                        .flatMap(Optional::stream),
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
                .flatMap(folded ->
                        Known.RULES.rules().stream().map(rule -> rule.find(folded, new Span(0, line.length()))))
                .flatMap(Optional::stream)
                .min(WEIGHTIEST)
                .map(found -> new Proposal(found.weight().kind(), null, null, true));
    }

    /** Read with the first message. */
    private static final class Known {

        static final RuleFile RULES = RuleFile.read();
        static final Pattern CONTACT = RULES.pattern("contact");
        static final Pattern UNLESS = RULES.pattern("no-date");
    }

    /** A sentence that says when somebody makes contact again, by a day or a delay; see docs/next-steps.md. */
    static final class NewDateRule {

        private final NextStepsReader reader;

        NewDateRule(NextStepsReader reader) {
            this.reader = reader;
        }

        Optional<Finding> find(String text, Span sentence, FoldedText folded, LocalDateTime receivedAt) {
            String letters = folded.letters();
            String words = sentence.in(text);
            if (words.length() > NextStepsReader.MAX_LENGTH
                    || !Known.CONTACT.matcher(letters).find()
                    || Known.UNLESS.matcher(letters).find()) {
                return Optional.empty();
            }
            Reading reading = reader.read(words, receivedAt, Region.METROPOLE);
            Timing timing = reading.nextSteps().timing();
            if (!(timing instanceof Timing.OnDate || timing instanceof Timing.Within)
                    || reading.evidence().isEmpty()) {
                return Optional.empty();
            }
            Weight weight =
                    reading.nextSteps().initiator() == Initiator.CANDIDATE ? Weight.AGREED_DATE : Weight.NEW_DATE;
            return Optional.of(new Finding(weight, from(reading.evidence(), sentence), sentence));
        }

        /** From the first to the last of the words that were understood. */
        private static Span from(List<Evidence> evidence, Span sentence) {
            int end = evidence.stream().mapToInt(Evidence::end).max().orElseThrow();
            return new Span(sentence.start() + evidence.get(0).start(), sentence.start() + end);
        }
    }

    /**
     * Cuts a mail into sentences. A single line break is a blank, as mails are wrapped anywhere; an empty line, the beginning of an
     * item of a list, a full stop, a question or exclamation mark end a sentence.
     */
    static final class Sentences {

        /** The stop of « M. Martin » or « art. 4 » ends nothing. */
        private static final Pattern END = Pattern.compile(
                "(?<![\\s.’'(](?:M|MM|Mme|Mlle|Dr|Me|art|ex|tél|p))\\.(?=\\s|$)|[!?…](?=\\s|$)|\\n[ \\t>]*(?=\\n|[-–•*] )|\\n{2}");

        private static final int LONGEST = 1_000;

        private Sentences() {}

        /** Each with the words of that part of the text; a very long one is read piece by piece. */
        static List<Span> of(String text) {
            List<Span> sentences = new ArrayList<>();
            Matcher end = END.matcher(text);
            int start = 0;
            while (end.find()) {
                add(text, start, end.end(), sentences);
                start = end.end();
            }
            add(text, start, text.length(), sentences);
            return sentences;
        }

        private static void add(String text, int start, int end, List<Span> sentences) {
            int from = start;
            while (from < end) {
                int to = Math.min(end, from + LONGEST);
                trimmed(text, from, to, sentences);
                from = to;
            }
        }

        private static void trimmed(String text, int start, int end, List<Span> sentences) {
            int from = start;
            int to = end;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                sentences.add(new Span(from, to));
            }
        }

        private static boolean isBlank(char character) {
            return Character.isWhitespace(character) || Character.isSpaceChar(character);
        }
    }
}
