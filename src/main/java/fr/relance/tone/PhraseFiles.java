package fr.relance.tone;

import fr.relance.kernel.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lists that lie beside this class: words, and a file of phrases for each rule, in the notation of docs/tone.md. */
final class PhraseFiles {

    private static final String SHARED = "shared";

    private static final List<ToneRule> RULES = List.of(
            ToneRule.OPEN_QUESTION,
            ToneRule.IMPATIENT,
            ToneRule.DEMANDING,
            ToneRule.AGGRESSIVE,
            ToneRule.BEGGING,
            ToneRule.FAMILIAR,
            ToneRule.PLACEHOLDER);

    private final Map<String, Part> named = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    private PhraseFiles() {}

    /** All phrases of all rules. */
    static List<Phrase> read() {
        PhraseFiles files = new PhraseFiles();
        lines(SHARED).forEach(files::define);
        for (ToneRule rule : RULES) {
            String file = rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
            lines(file).forEach(line -> files.add(rule, line));
        }
        return List.copyOf(files.phrases);
    }

    private void add(ToneRule rule, String line) {
        if (line.contains("=")) {
            define(line);
        } else {
            boolean innocent = line.startsWith("!");
            String phrase = innocent ? line.substring(1) : line;
            phrases.add(new PhraseParser(named, phrase.strip()).phrase(rule, innocent));
        }
    }

    private void define(String line) {
        int sign = line.indexOf('=');
        String name = line.substring(0, sign).strip();
        named.put(name, new PhraseParser(named, line.substring(sign + 1).strip()).choice());
    }

    /** The lines of a file, without comments; an indented line goes on with the one before. */
    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        TextFile.lines(PhraseFiles.class, name).forEach(line -> append(lines, line));
        return lines;
    }

    private static void append(List<String> lines, String line) {
        if (line.startsWith(" ")) {
            int last = lines.size() - 1;
            lines.set(last, lines.get(last) + " " + line.strip());
        } else {
            lines.add(line.strip());
        }
    }

    /** The words of a file, however many stand on a line, without accents. */
    static Set<String> words(String name) {
        return TextFile.lines(PhraseFiles.class, name).stream()
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .map(Forms::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads one phrase in the notation of docs/tone.md, such as {@code toujours (pas de|aucun(e)) réponse(s)}. */
    private static final class PhraseParser {

        private static final int SMALL_GAP = 3;

        private final Map<String, Part> named;
        private final String text;
        private int at;

        PhraseParser(Map<String, Part> named, String text) {
            this.named = named;
            this.text = text;
        }

        /** Alternatives, as a named list holds them. */
        Part choice() {
            List<Part> choices = new ArrayList<>();
            choices.add(chain());
            while (at < text.length() && text.charAt(at) == '|') {
                at++;
                choices.add(chain());
            }
            return choices.size() == 1 ? choices.get(0) : simplified(choices);
        }

        /** The whole text as a phrase of a rule. */
        Phrase phrase(ToneRule rule, boolean innocent) {
            Part before = new Part.Chain(List.of());
            Part core = choice();
            Part after = before;
            if (skips('[')) {
                before = core;
                core = choice();
                expect(skips(']'));
                after = choice();
            }
            expect(at == text.length());
            List<Part> flat =
                    Stream.of(before, core, after).flatMap(PhraseParser::pieces).toList();
            Set<String> starts = new Part.Chain(flat).starts();
            expect(!starts.isEmpty());
            return new Phrase(rule, innocent, before, core, after, starts, needs(flat));
        }

        private static Stream<Part> pieces(Part part) {
            return part instanceof Part.Chain chain
                    ? chain.parts().stream().flatMap(PhraseParser::pieces)
                    : Stream.of(part);
        }

        private static List<Set<String>> needs(List<Part> parts) {
            return parts.stream()
                    .map(Part::needs)
                    .filter(needs -> !needs.isEmpty())
                    .toList();
        }

        private Part chain() {
            List<Part> parts = new ArrayList<>();
            while (hasPart()) {
                parts.add(part());
            }
            return new Part.Chain(List.copyOf(parts));
        }

        private boolean hasPart() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return at < text.length() && "|)[]".indexOf(text.charAt(at)) < 0;
        }

        private Part part() {
            if (skips('(')) {
                Part group = choice();
                expect(skips(')'));
                return skips('?') ? new Part.Maybe(group) : group;
            }
            if (skips('^')) {
                return new Part.Edge(true);
            }
            if (skips('$')) {
                return new Part.Edge(false);
            }
            if (text.startsWith("..", at)) {
                at += 2;
                String most = word();
                return new Part.Gap(0, most.isEmpty() ? SMALL_GAP : Integer.parseInt(most));
            }
            if (skips('_')) {
                return new Part.Gap(1, 1);
            }
            return skips('<') ? reference() : spelled(word());
        }

        private Part reference() {
            int end = text.indexOf('>', at);
            Part part = named.get(text.substring(at, end));
            expect(part != null);
            at = end + 1;
            Part found = Objects.requireNonNull(part);
            return skips('?') ? new Part.Maybe(found) : found;
        }

        /** Up to the next space or sign; brackets that follow a letter hold optional letters and belong to the word. */
        private String word() {
            int start = at;
            while (at < text.length() && (" |[]$)".indexOf(text.charAt(at)) < 0)) {
                at = text.charAt(at) == '(' ? text.indexOf(')', at) + 1 : at + 1;
            }
            return text.substring(start, at);
        }

        private static Part spelled(String word) {
            Set<String> single = new HashSet<>();
            List<Part> parts = new ArrayList<>();
            for (String spelling : spellings(word)) {
                List<Part> pieces = new ArrayList<>();
                for (String piece : spelling.split("['-]")) {
                    pieces.add(Part.OneWord.of(Set.of(form(piece))));
                }
                single.add(form(spelling.replaceAll("['-]", "")));
                if (pieces.size() > 1) {
                    parts.add(new Part.Chain(pieces));
                }
            }
            parts.add(Part.OneWord.of(single));
            return parts.size() == 1 ? parts.get(0) : new Part.Choice(parts);
        }

        private static String form(String word) {
            return Forms.of(Forms.plain(word));
        }

        private static Set<String> spellings(String word) {
            int open = word.indexOf('(');
            if (open < 0) {
                return Set.of(word);
            }
            int close = word.indexOf(')', open);
            Set<String> rest = spellings(word.substring(close + 1));
            Set<String> all = new LinkedHashSet<>();
            for (String end : rest) {
                all.add(word.substring(0, open) + end);
                all.add(word.substring(0, open) + word.substring(open + 1, close) + end);
            }
            return all;
        }

        /** Alternatives of one word each are one set, which is looked up at once. */
        private static Part simplified(List<Part> choices) {
            boolean words = choices.stream()
                    .allMatch(part -> part instanceof Part.Chain chain
                            && chain.parts().size() == 1
                            && chain.parts().get(0) instanceof Part.OneWord);
            if (!words) {
                return new Part.Choice(List.copyOf(choices));
            }
            return Part.OneWord.of(
                    choices.stream().flatMap(part -> part.starts().stream()).collect(Collectors.toSet()));
        }

        private boolean skips(char sign) {
            boolean there = at < text.length() && text.charAt(at) == sign;
            at += there ? 1 : 0;
            return there;
        }

        private void expect(boolean kept) {
            if (!kept) {
                throw new IllegalStateException("Bad phrase at " + at + ": " + text);
            }
        }
    }
}
