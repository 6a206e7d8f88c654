package fr.relance.tone;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of a phrase. Pieces answer with all the places where they can end at once, as bits, so that no text, however hostile,
 * makes a phrase try the same place twice.
 */
sealed interface Part {

    /** Words that a phrase may span at most. */
    int REACH = 63;

    /** No word, or one. */
    long HERE = 1;

    long NEXT = HERE << 1;

    /** Bit k is set where this piece fits the k words that begin there. */
    long ends(Sentence sentence, int at);

    /** Words, or beginnings of words marked with a {@code *}, one of which the text must hold; empty where nothing is certain. */
    default Set<String> needs() {
        return Set.of();
    }

    /** The words, or beginnings of words marked with a {@code *}, with which it may begin; empty where it may fit no word. */
    default Set<String> starts() {
        return Set.of();
    }

    /** One of these words; those that end with {@code *} are beginnings. */
    record OneWord(Set<String> words, List<String> beginnings, Set<String> starts) implements Part {

        static OneWord of(Set<String> words) {
            Set<String> whole = new HashSet<>(words);
            List<String> beginnings = words.stream()
                    .filter(word -> word.endsWith("*"))
                    .map(word -> word.substring(0, word.length() - 1))
                    .toList();
            whole.removeIf(word -> word.endsWith("*"));
            return new OneWord(Set.copyOf(whole), beginnings, words);
        }

        @Override
        public long ends(Sentence sentence, int at) {
            return at < sentence.size() && fits(sentence.word(at).form()) ? NEXT : 0;
        }

        @Override
        public Set<String> needs() {
            return starts;
        }

        private boolean fits(String form) {
            if (words.contains(form)) {
                return true;
            }
            for (String beginning : beginnings) {
                if (form.startsWith(beginning)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Up to so many words, whichever they are. */
    record Gap(int least, int most) implements Part {

        @Override
        public long ends(Sentence sentence, int at) {
            int last = Math.min(most, sentence.size() - at);
            return last < least ? 0 : (HERE << (last + 1)) - (HERE << least);
        }
    }

    /** The beginning or the end of a sentence. */
    record Edge(boolean first) implements Part {

        @Override
        public long ends(Sentence sentence, int at) {
            return at == (first ? 0 : sentence.size()) ? HERE : 0;
        }
    }

    /** The same, or nothing. */
    record Maybe(Part part) implements Part {

        @Override
        public long ends(Sentence sentence, int at) {
            return HERE | part.ends(sentence, at);
        }

        @Override
        public Set<String> starts() {
            return part.starts();
        }
    }

    /** One of several. */
    record Choice(List<Part> parts) implements Part {

        @Override
        public long ends(Sentence sentence, int at) {
            long ends = 0;
            for (Part part : parts) {
                ends |= part.ends(sentence, at);
            }
            return ends;
        }

        @Override
        public Set<String> starts() {
            Set<String> starts = new HashSet<>();
            parts.forEach(part -> starts.addAll(part.starts()));
            return starts;
        }

        @Override
        public Set<String> needs() {
            Set<String> needs = new HashSet<>();
            for (Part part : parts) {
                if (part.needs().isEmpty()) {
                    return Set.of();
                }
                needs.addAll(part.needs());
            }
            return needs;
        }
    }

    /** One after the other. */
    record Chain(List<Part> parts) implements Part {

        @Override
        public long ends(Sentence sentence, int at) {
            long reached = HERE;
            for (Part part : parts) {
                long next = 0;
                for (long rest = reached; rest != 0; rest &= rest - 1) {
                    int further = Long.numberOfTrailingZeros(rest);
                    next |= part.ends(sentence, at + further) << further;
                }
                reached = next;
            }
            return reached;
        }

        @Override
        public Set<String> starts() {
            Set<String> starts = new HashSet<>();
            for (Part part : parts) {
                starts.addAll(part.starts());
                if (!(part instanceof Maybe) && !(part instanceof Edge)) {
                    break;
                }
            }
            return starts;
        }

        @Override
        public Set<String> needs() {
            return parts.stream()
                    .map(Part::needs)
                    .filter(needs -> !needs.isEmpty())
                    .min(Comparator.comparingInt(Set::size))
                    .orElse(Set.of());
        }
    }
}
