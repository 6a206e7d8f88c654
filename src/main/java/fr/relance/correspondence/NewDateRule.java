package fr.relance.correspondence;

import fr.relance.nextsteps.Evidence;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.nextsteps.Reading;
import fr.relance.planning.Initiator;
import fr.relance.planning.Region;
import fr.relance.planning.Timing;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A sentence that says when somebody makes contact again, by a day or a delay; see docs/next-steps.md. */
final class NewDateRule {

    private static final Pattern CONTACT = Pattern.compile(
            "\\brevi(?:en|end)\\w*|\\breven(?:ir|ons)|\\brecontact\\w*|\\brappel\\w*|\\bcontacter\\w*|\\btiendr\\w+|\\breponse|\\bretour\\b|\\bdecision|\\bdecider\\w*|\\bdecidons"
                    + "|\\bfaire savoir|\\binform\\w*|\\bpreven\\w*|\\brepondr\\w*|\\bcommuniquer\\w*|\\bprononcer\\w*|\\bstatuer\\w*|\\bnouvelles\\b|\\btrancher\\w*|\\brelance[rz]\\w*");
    private static final Pattern UNLESS = Rule.compile(Doubts.any(
            Doubts.UNANSWERED,
            Doubts.CONDITION,
            "\\bserez retenu|\\bavez ete retenu|\\bseriez retenu|\\bsous reserve"));

    private final NextStepsReader reader;

    NewDateRule(NextStepsReader reader) {
        this.reader = reader;
    }

    Optional<Finding> find(String text, Span sentence, FoldedText folded, LocalDateTime receivedAt) {
        String letters = folded.letters();
        String words = sentence.in(text);
        if (words.length() > NextStepsReader.MAX_LENGTH
                || !CONTACT.matcher(letters).find()
                || UNLESS.matcher(letters).find()) {
            return Optional.empty();
        }
        Reading reading = reader.read(words, receivedAt, Region.METROPOLE);
        Timing timing = reading.nextSteps().timing();
        if (!(timing instanceof Timing.OnDate || timing instanceof Timing.Within)
                || reading.evidence().isEmpty()) {
            return Optional.empty();
        }
        Weight weight = reading.nextSteps().initiator() == Initiator.CANDIDATE ? Weight.AGREED_DATE : Weight.NEW_DATE;
        return Optional.of(new Finding(weight, from(reading.evidence(), sentence), sentence));
    }

    /** From the first to the last of the words that were understood. */
    private static Span from(List<Evidence> evidence, Span sentence) {
        int end = evidence.stream().mapToInt(Evidence::end).max().orElseThrow();
        return new Span(sentence.start() + evidence.get(0).start(), sentence.start() + end);
    }
}
