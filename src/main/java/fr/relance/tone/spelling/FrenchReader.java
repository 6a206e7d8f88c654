package fr.relance.tone.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** The only class that knows LanguageTool. */
final class FrenchReader {

    private static final int MOST_SUGGESTIONS = 3;

    /** Rules that contradict our typography, or take sentences for mistakes that are well made; style is looked at elsewhere. */
    private static final List<String> UNWANTED_RULES = List.of(
            "UPPERCASE_SENTENCE_START",
            "FRENCH_WHITESPACE",
            "WHITESPACE_RULE",
            "COMMA_PARENTHESIS_WHITESPACE",
            "APOS_TYP",
            "APOS_INCORRECT",
            "PONCTUATION_TRIPLE",
            "PARAGRAPH_REPEAT_BEGINNING_RULE",
            "FRENCH_WORD_REPEAT_BEGINNING_RULE",
            "COND_VS_FUTUR",
            "REMERCIER_POUR",
            "AGREEMENT_POSTPONED_ADJ");

    private static final Set<String> UNWANTED_CATEGORIES = Set.of(
            "TYPOGRAPHY", "CAT_TYPOGRAPHIE", "STYLE", "CAT_STYLE", "REDUNDANCY", "CAT_PLEONASMES", "REPETITIONS_STYLE");

    private FrenchReader() {}

    /** Reads the dictionaries, which takes seconds and happens once. */
    static void warmUp() {
        read("Madame, je vous remercie de votre acceuil.", Set.of());
    }

    static List<Misspelling> read(String text, Set<String> accepted) {
        // A new one for each text: it is not thread-safe, and cheap once the dictionaries are read.
        Language french = Languages.getLanguageForShortCode("fr");
        JLanguageTool tool = new JLanguageTool(french);
        tool.disableRules(UNWANTED_RULES);
        Set<String> known = words(accepted);
        try {
            return tool.check(text).stream()
                    .filter(match -> !UNWANTED_CATEGORIES.contains(
                            match.getRule().getCategory().getId().toString()))
                    .filter(match -> !known.contains(lower(text.substring(match.getFromPos(), match.getToPos()))))
                    .map(match -> misspelling(text, match))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Misspelling misspelling(String text, RuleMatch match) {
        int start = match.getFromPos();
        int end = match.getToPos();
        return new Misspelling(
                start,
                end,
                text.substring(start, end),
                match.getMessage().replaceAll("</?suggestion>", ""),
                match.getSuggestedReplacements().stream()
                        .limit(MOST_SUGGESTIONS)
                        .toList());
    }

    private static Set<String> words(Set<String> names) {
        return names.stream()
                .flatMap(name -> Arrays.stream((name + " " + name.replaceAll("[-'’]", " ")).split("\\s+")))
                .map(FrenchReader::lower)
                .collect(Collectors.toSet());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.FRENCH);
    }
}
