package fr.relance.nextsteps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Marks the words that answers rely on; a word serves one answer only, the first that claims it. */
final class Findings {

    private static final Set<String> LITTLE = WordList.of("de d un une a le la les l et en qu que");

    private final Words words;
    private final @Nullable Answer[] owners;

    @SuppressWarnings("NullAway")
    Findings(Words words) {
        this.words = words;
        owners = new Answer[words.size()];
    }

    Findings claim(Answer answer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (owners[i] == null) {
                owners[i] = answer;
            }
        }
        return this;
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
        while (first < last
                && (!says(first) || words.is(first, "de") || words.is(first, "d") && !words.is(first + 1, "ici"))) {
            first++;
        }
        while (last > first && !says(last - 1)) {
            last--;
        }
        boolean something = IntStream.range(first, last)
                .anyMatch(i -> !LITTLE.contains(words.at(i).word()));
        if (something
                && (evidence.isEmpty()
                        || evidence.get(evidence.size() - 1).end()
                                <= words.at(first).start())) {
            evidence.add(words.evidence(owner, first, last));
        }
    }

    private boolean says(int position) {
        return words.at(position).isWord() || words.at(position).isNumber();
    }
}
