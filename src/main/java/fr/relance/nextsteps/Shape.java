package fr.relance.nextsteps;

import fr.relance.kernel.TextFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern of words. Notation: words one after the other; {@code (a|b)} one of them; {@code [a]} perhaps; {@code begin*} any word that
 * begins so; {@code <kind>} a word of that {@link WordKind}, {@code <kind:slot>} also keeps its value; {@code <..3>} up to three words
 * of any kind; {@code &#123;name&#125;} a pattern of {@code notions.txt}. What may be is preferred to what may be left out, and of several
 * the first that leads to a match.
 */
final class Shape {

    private static final Map<String, String> NOTIONS = TextFile.lines(Shape.class, "notions").stream()
            .map(line -> line.split(" = ", 2))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));

    private static final Pattern NOTION = Pattern.compile("\\{(\\w+)}");

    private final Step first;
    private final Set<String> words = new HashSet<>();

    private Shape(String notation) {
        first = new Notation(expanded(notation), words).first();
    }

    static Shape of(String notation) {
        return new Shape(notation);
    }

    /** With what the names stand for. */
    private static String expanded(String notation) {
        return NOTION.matcher(notation).replaceAll(name -> notion(name.group(1)));
    }

    /** What a name stands for. */
    static String notion(String name) {
        return expanded(Objects.requireNonNull(NOTIONS.get(name), () -> "No notion is called " + name));
    }

    /** The words that it is made of. */
    Set<String> words() {
        return words;
    }

    /** Tries the pattern; the match keeps the values of the slots and the position after the last word, if it succeeds. */
    boolean matches(Match match, int position) {
        match.begin(position);
        int end = first.end(match, position);
        match.setEnd(end);
        return end > position;
    }

    /** Whether a match may begin with the token; true in doubt. */
    boolean mayBegin(Token token) {
        return first.mayBegin(token);
    }

    /** Reads the notation of a {@link Shape}, from its end to its beginning, so that each step knows the next. */
    private static final class Notation {

        private final List<String> symbols;
        private final Set<String> words;

        Notation(String text, Set<String> words) {
            symbols = List.of(text.replaceAll("([()\\[\\]|])", " $1 ").strip().split("\\s+"));
            this.words = words;
        }

        Step first() {
            return branches(0, symbols.size(), new Step.End());
        }

        private Step branches(int from, int to, Step next) {
            List<Step> nodes = new ArrayList<>();
            int begin = from;
            int depth = 0;
            for (int i = from; i <= to; i++) {
                if (i == to || depth == 0 && symbols.get(i).equals("|")) {
                    nodes.add(sequence(begin, i, next));
                    begin = i + 1;
                } else {
                    depth += depth(symbols.get(i));
                }
            }
            return nodes.size() == 1 ? nodes.get(0) : new Step.Either(nodes);
        }

        private Step sequence(int from, int to, Step next) {
            Step node = next;
            for (int i = to - 1; i >= from; i--) {
                String symbol = symbols.get(i);
                if (symbol.equals(")") || symbol.equals("]")) {
                    int open = opening(i);
                    Step inside = branches(open + 1, i, node);
                    node = symbol.equals(")") ? inside : new Step.Either(List.of(inside, node));
                    i = open;
                } else {
                    node = step(symbol, node);
                }
            }
            return node;
        }

        private int opening(int close) {
            int depth = 0;
            for (int i = close; i >= 0; i--) {
                depth -= depth(symbols.get(i));
                if (depth == 0) {
                    return i;
                }
            }
            throw new IllegalArgumentException("Unbalanced: " + symbols);
        }

        private static int depth(String symbol) {
            return switch (symbol) {
                case "(", "[" -> 1;
                case ")", "]" -> -1;
                default -> 0;
            };
        }

        private Step step(String symbol, Step next) {
            if (symbol.startsWith("<..")) {
                return new Step.Gap(Integer.parseInt(symbol.substring(3, symbol.length() - 1)), next);
            }
            if (symbol.startsWith("<")) {
                return kind(symbol.substring(1, symbol.length() - 1), next);
            }
            if (symbol.endsWith("*")) {
                return new Step.Beginning(symbol.substring(0, symbol.length() - 1), next);
            }
            words.add(symbol);
            return new Step.Exactly(symbol, next);
        }

        private static Step kind(String symbol, Step next) {
            int colon = symbol.indexOf(':');
            WordKind kind = WordKind.called(colon < 0 ? symbol : symbol.substring(0, colon));
            return new Step.OfKind(kind, colon < 0 ? 'z' : symbol.charAt(colon + 1), next);
        }
    }
}
