package fr.relance.nextsteps;

import fr.relance.kernel.FrenchWords;
import fr.relance.nextsteps.Links.Linked;
import fr.relance.nextsteps.Meaning.Day;
import fr.relance.nextsteps.Meaning.Delay;
import fr.relance.planning.Channel;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Timing;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads one phrase: times, contact, which belongs to which, and the means. */
final class PhraseReader {

    private final Words words;
    private final LocalDateTime interviewAt;
    private final Links links;
    private final Choice choice;
    private final @Nullable Linked chosen;
    private final List<Means.Named> means;
    private final Set<Channel> ofVerbs;

    PhraseReader(Words words, LocalDateTime interviewAt) {
        this.words = words;
        this.interviewAt = interviewAt;
        List<TimeItem> times = TimeReader.read(words, new Days(interviewAt.toLocalDate()));
        List<Anchor> anchors = AnchorReader.read(words, times);
        links = new Links(words, times, anchors);
        List<Linked> linked = links.all();
        choice = new Choice(words, anchors, linked);
        Linked found = choice.time();
        boolean alone = found == null && !choice.contact() && anchors.isEmpty() && links.nothingElse();
        chosen = alone ? linked.stream().findFirst().orElse(null) : found;
        Means named = new Means(words);
        means = named.named();
        ofVerbs = named.ofVerbs(choice.requests());
    }

    NextSteps nextSteps() {
        return new NextSteps(choice.initiator(), timing(), channel());
    }

    Set<ReadingWarning> warnings() {
        Set<ReadingWarning> warnings = EnumSet.noneOf(ReadingWarning.class);
        if (chosen != null && chosen.impossible()) {
            warnings.add(ReadingWarning.IMPOSSIBLE_DATE);
        }
        if (chosen != null
                && chosen.time().meaning() instanceof Day day
                && day.precision() == Meaning.Precision.MISMATCH) {
            warnings.add(ReadingWarning.WEEKDAY_MISMATCH);
        }
        return warnings;
    }

    List<Evidence> evidence() {
        Findings findings = new Findings(words);
        if (chosen != null) {
            findings.claim(Answer.WHEN, chosen.time().from(), chosen.time().to());
        }
        if (channel() != null) {
            means.forEach(named -> findings.claim(Answer.HOW, named.from(), named.to()));
        }
        Anchor who = choice.who();
        if (who != null) {
            findings.claim(Answer.WHO, subject(who.from()), who.to());
        }
        return findings.evidence();
    }

    /** « Nous ne » before « vous recontacterons ». */
    private int subject(int from) {
        int first = words.in(from - 1, Set.of("ne", "n")) ? from - 1 : from;
        return words.in(first - 1, Set.of("nous", "on", "je", "j")) ? first - 1 : from;
    }

    private @Nullable Channel channel() {
        Set<Channel> named = means.stream().map(Means.Named::channel).collect(Collectors.toSet());
        Set<Channel> said = named.isEmpty() && choice.initiator() == Initiator.CANDIDATE ? ofVerbs : named;
        return said.size() == 1 ? said.iterator().next() : null;
    }

    private Timing timing() {
        if (chosen == null) {
            return choice.contact() ? new Timing.Vague() : new Timing.Unstated();
        }
        Meaning meaning = chosen.time().meaning();
        if (meaning instanceof Day day) {
            return onDate(day, chosen.time().time());
        }
        return meaning instanceof Delay delay ? within(delay) : new Timing.Vague();
    }

    private Timing onDate(Day day, @Nullable LocalTime said) {
        boolean passed = said != null && !day.date().atTime(said).isAfter(interviewAt);
        Timing timing = new Timing.OnDate(day.date(), passed ? null : said);
        boolean fits = new FactCheck().announced(interviewAt, timing).faults().isEmpty();
        return fits ? timing : new Timing.Vague();
    }

    private static Timing within(Delay delay) {
        boolean fits = new FactCheck()
                .amount("amount", delay.amount(), delay.unit())
                .faults()
                .isEmpty();
        return fits ? new Timing.Within(delay.amount(), delay.unit()) : new Timing.Vague();
    }

    /** Marks the words that answers rely on; a word serves one answer only, the first that claims it. */
    private static final class Findings {

        private static final Set<String> LITTLE = FrenchWords.set("de d un une a le la les l et en qu que");

        private final Words words;
        private final @Nullable Answer[] owners;

        @SuppressWarnings("NullAway")
        Findings(Words words) {
            this.words = words;
            owners = new Answer[words.size()];
        }

        void claim(Answer answer, int from, int to) {
            for (int i = from; i < to; i++) {
                if (owners[i] == null) {
                    owners[i] = answer;
                }
            }
        }

        List<Evidence> evidence() {
            List<Evidence> evidence = new ArrayList<>();
            for (int i = 0; i < owners.length; ) {
                int end = i + 1;
                while (end < owners.length && owners[end] == owners[i]) {
                    end++;
                }
                Answer owner = owners[i];
                if (owner != null) {
                    add(evidence, owner, i, end);
                }
                i = end;
            }
            return evidence;
        }

        private void add(List<Evidence> evidence, Answer owner, int from, int to) {
            int first = from;
            int last = to;
            while (first < last && (!says(first) || introduces(first))) {
                first++;
            }
            while (last > first && !says(last - 1)) {
                last--;
            }
            boolean something = IntStream.range(first, last).anyMatch(i -> !words.in(i, LITTLE));
            int taken =
                    evidence.isEmpty() ? 0 : evidence.get(evidence.size() - 1).end();
            if (something && taken <= words.at(first).start()) {
                evidence.add(words.evidence(owner, first, last));
            }
        }

        /** « De », but not that of « d’ici ». */
        private boolean introduces(int position) {
            return words.is(position, "de") || words.is(position, "d") && !words.is(position + 1, "ici");
        }

        private boolean says(int position) {
            return words.at(position).isWord() || words.at(position).isNumber();
        }
    }
}
