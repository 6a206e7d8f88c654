package fr.relance.message.tone;

import java.util.List;

/** A mail as lines, without the empty ones. */
record Letter(List<String> lines) {

    static Letter of(String body) {
        return new Letter(body.lines()
                .map(line -> line.replaceAll("[\\h\\p{Cf}]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList());
    }

    /** At most so many of the first lines. */
    List<String> first(int count) {
        return lines.subList(0, Math.min(count, lines.size()));
    }
}
