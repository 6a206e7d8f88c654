package fr.relance.nextsteps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the notation of a {@link Shape}, from its end to its beginning, so that each step knows the next. */
final class Notation {

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
