package fr.relance.message.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One exclamation mark in a text may be joy; a second one, or two together, are loud. */
final class Exclamations implements Rule {

    private static final Pattern RUN = Pattern.compile("[!！‼](?:[?\\h]*[!！‼])*+");

    @Override
    public List<Span> look(Text text) {
        List<Span> spans = new ArrayList<>();
        int runs = 0;
        for (MatchResult run : RUN.matcher(text.typed()).results().toList()) {
            runs++;
            if (runs > 1 || run.group().length() > 1 || run.group().equals("‼")) {
                spans.add(new Span(ToneRule.SHOUTING, run.start(), run.end()));
            }
        }
        return spans;
    }
}
