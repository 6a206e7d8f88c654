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

    Shape.Node node() {
        return branches(0, symbols.size(), (match, position) -> position);
    }

    private Shape.Node branches(int from, int to, Shape.Node next) {
        List<Shape.Node> nodes = new ArrayList<>();
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
        return nodes.size() == 1 ? nodes.get(0) : either(nodes.toArray(new Shape.Node[0]));
    }

    private Shape.Node sequence(int from, int to, Shape.Node next) {
        Shape.Node node = next;
        for (int i = to - 1; i >= from; i--) {
            String symbol = symbols.get(i);
            if (symbol.equals(")") || symbol.equals("]")) {
                int open = opening(i);
                Shape.Node inside = branches(open + 1, i, node);
                node = symbol.equals(")") ? inside : either(inside, node);
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

    private Shape.Node step(String symbol, Shape.Node next) {
        if (symbol.startsWith("<..")) {
            return gap(Integer.parseInt(symbol.substring(3, symbol.length() - 1)), next);
        }
        if (symbol.startsWith("<")) {
            return kind(symbol.substring(1, symbol.length() - 1), next);
        }
        if (symbol.endsWith("*")) {
            String begin = symbol.substring(0, symbol.length() - 1);
            return (match, at) -> match.words().at(at).word().startsWith(begin) ? next.end(match, at + 1) : -1;
        }
        words.add(symbol);
        return (match, at) -> match.words().is(at, symbol) ? next.end(match, at + 1) : -1;
    }

    private static Shape.Node kind(String symbol, Shape.Node next) {
        int colon = symbol.indexOf(':');
        WordKind kind = WordKind.called(colon < 0 ? symbol : symbol.substring(0, colon));
        char slot = colon < 0 ? 'z' : symbol.charAt(colon + 1);
        return (match, at) -> {
            long found = kind.at(match.words(), at);
            if (found < 0) {
                return -1;
            }
            match.put(slot, WordKind.value(found));
            int end = next.end(match, WordKind.end(found));
            if (end < 0) {
                match.drop(slot);
            }
            return end;
        };
    }

    private static Shape.Node gap(int most, Shape.Node next) {
        return (match, at) -> {
            for (int i = at; i <= at + most; i++) {
                int end = next.end(match, i);
                if (end >= 0 || !match.words().at(i).isWord()) {
                    return end;
                }
            }
            return -1;
        };
    }

    private static Shape.Node either(Shape.Node... nodes) {
        return (match, at) -> {
            for (Shape.Node node : nodes) {
                int end = node.end(match, at);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        };
    }
}
