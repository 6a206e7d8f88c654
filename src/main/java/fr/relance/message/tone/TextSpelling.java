package fr.relance.message.tone;

import java.util.List;
import java.util.Set;

/** Finds the spelling of text messages, such as {@code bjr} or {@code bcp}; in capitals the same letters are an acronym. */
final class TextSpelling implements Rule {

    private static final Set<String> WORDS = Set.copyOf(WordLists.read("text-message-words"));

    @Override
    public List<Span> look(Text text) {
        return text.words().stream()
                .filter(word -> WORDS.contains(word.plain()) && !isAcronym(word.typed()))
                .map(word -> new Span(ToneRule.FAMILIAR, word.start(), word.end()))
                .filter(span -> !text.isQuoted(span))
                .toList();
    }

    private static boolean isAcronym(String typed) {
        return typed.indexOf('.') > 0 || (typed.length() > 1 && Character.isUpperCase(typed.charAt(1)));
    }
}
