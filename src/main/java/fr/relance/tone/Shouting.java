package fr.relance.tone;

import fr.relance.kernel.FrenchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds exclamation marks and words in capitals. Acronyms and names in capitals are usual, and no list of them is ever complete; so
 * a run of capitals is accused for the ordinary French words in it: always for those that no name holds, and for the others where
 * nothing says that they are part of a name.
 */
final class Shouting {

    private static final Pattern EXCLAMATIONS = Pattern.compile("[!！‼](?:[?\\h]*[!！‼])*+");
    private static final int LONG_RUN = 8;

    private static final Set<String> NEVER_IN_A_NAME = PhraseFiles.words("capitals-loud");
    private static final Set<String> ORDINARY = PhraseFiles.words("capitals-ordinary");
    private static final Set<String> BEFORE_A_NAME = PhraseFiles.words("before-a-name");
    /** Well-known names all of whose words are ordinary. */
    private static final Set<String> NAMES = Set.of("la poste", "pole emploi", "le bon coin", "la mie caline");

    private static final Set<String> BEFORE_A_QUALITY = FrenchWords.set(
            "suis est sont serai serais serait etes reste tres vraiment plus trop si aussi bien tellement");

    private static final List<String> VERB_ENDINGS =
            List.of("erais", "irais", "rions", "riez", "aient", "ament", "ement");

    private Shouting() {}

    static List<Span> look(Text text) {
        List<Span> spans = exclamations(text);
        for (Sentence sentence : text.sentences()) {
            int at = 0;
            while (at < sentence.size()) {
                int end = runEnd(sentence, at);
                if (end > at && isLoud(sentence, at, end)) {
                    spans.add(new Span(
                            ToneRule.SHOUTING,
                            sentence.word(at).start(),
                            sentence.word(end - 1).end()));
                }
                at = Math.max(end, at + 1);
            }
        }
        return spans;
    }

    /** One exclamation mark in a text may be joy; a second one, or two together, are loud. */
    private static List<Span> exclamations(Text text) {
        List<Span> spans = new ArrayList<>();
        int runs = 0;
        for (MatchResult run : EXCLAMATIONS.matcher(text.typed()).results().toList()) {
            runs++;
            if (runs > 1 || run.group().length() > 1 || run.group().equals("‼")) {
                spans.add(new Span(ToneRule.SHOUTING, run.start(), run.end()));
            }
        }
        return spans;
    }

    private static int runEnd(Sentence sentence, int start) {
        int end = start;
        while (end < sentence.size() && isCapital(sentence.word(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCapital(Word word) {
        return word.typed().codePoints().anyMatch(Character::isUpperCase)
                && word.typed().codePoints().noneMatch(Character::isLowerCase)
                && word.typed().indexOf('.') < 0;
    }

    private static boolean isLoud(Sentence sentence, int from, int to) {
        List<Word> run = sentence.words().subList(from, to).stream()
                .filter(word -> word.plain().length() > 1)
                .toList();
        if (run.isEmpty()
                || isTitle(sentence, from)
                || NAMES.contains(run.stream().map(Word::plain).collect(Collectors.joining(" ")))) {
            return false;
        }
        boolean never = run.stream().anyMatch(word -> NEVER_IN_A_NAME.contains(word.plain()));
        return never
                || isSaidOfSomebody(sentence, from, run)
                || run.size() >= LONG_RUN
                || (!isName(sentence, from) && isOrdinary(run));
    }

    /** One unknown word makes a name of its neighbours: FRANCE TRAVAIL. */
    private static boolean isOrdinary(List<Word> run) {
        return run.stream().allMatch(word -> ORDINARY.contains(word.plain()) || isVerbal(word.plain()))
                && run.stream().anyMatch(word -> word.plain().length() > 2);
    }

    /** « Je suis ENCHANTÉE »: what follows such a verb is no name, if it is too long for an acronym. */
    private static boolean isSaidOfSomebody(Sentence sentence, int from, List<Word> run) {
        return from > 0
                && run.size() == 1
                && run.get(0).plain().length() > 5
                && BEFORE_A_QUALITY.contains(sentence.word(from - 1).plain());
    }

    private static boolean isVerbal(String plain) {
        return plain.length() > 6 && VERB_ENDINGS.stream().anyMatch(Forms.of(plain)::endsWith);
    }

    /** « le poste de CHARGÉE DE RELANCE »: as the offer spells it. */
    private static boolean isTitle(Sentence sentence, int from) {
        return from > 1
                && sentence.word(from - 1).form().startsWith("d")
                && sentence.word(from - 2).form().equals("poste");
    }

    private static boolean isName(Sentence sentence, int from) {
        if (from == 0) {
            return false;
        }
        Word before = sentence.word(from - 1);
        return BEFORE_A_NAME.contains(before.plain())
                || (from > 1 && Character.isUpperCase(before.typed().codePointAt(0)));
    }
}
