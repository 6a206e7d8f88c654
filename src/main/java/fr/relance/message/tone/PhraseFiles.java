package fr.relance.message.tone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the lists of phrases that lie beside this class, a file for each rule, in the notation of docs/tone.md. */
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
        WordLists.lines(name).forEach(line -> append(lines, line));
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
}
