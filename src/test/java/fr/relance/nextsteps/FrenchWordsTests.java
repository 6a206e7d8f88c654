package fr.relance.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.FrenchWords;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.Test;

/** No word of the French language is taken for a slip of another one: every form of a large dictionary is tried. */
class FrenchWordsTests {

    private static final Spelling SPELLING = new Normalizer().spelling();

    /** Words that hardly anybody uses, and forms of the same verb. */
    private static final Set<String> RARE = FrenchWords.set(
            "appelerent confimes diazine dizain donnerie donneries entretienne entretient fevier huitain novelles rappelerent");

    @Test
    void aFrenchWordStaysWhatItIs() throws IOException {
        Map<String, Set<String>> lemmas = lemmas();
        Set<String> changed = new TreeSet<>();
        lemmas.forEach((word, own) -> {
            String[] meant = SPELLING.meant(word);
            boolean same = meant.length == 1
                    && (meant[0].equals(word)
                            || lemmas.getOrDefault(meant[0], Set.of()).stream().anyMatch(own::contains));
            if (!same && !Spelling.Slips.MEANT.containsKey(word)) {
                changed.add(word);
            }
        });
        assertThat(lemmas).hasSizeGreaterThan(400_000);
        assertThat(changed).isSubsetOf(RARE);
    }

    private static Map<String, Set<String>> lemmas() throws IOException {
        URL dictionary =
                Objects.requireNonNull(FrenchWordsTests.class.getResource("/org/languagetool/resource/fr/french.dict"));
        Map<String, Set<String>> lemmas = new TreeMap<>();
        for (WordData data : new DictionaryLookup(Dictionary.read(dictionary))) {
            String word = data.getWord().toString();
            String folded = folded(word);
            if (!Character.isUpperCase(word.charAt(0)) && folded.chars().allMatch(Character::isLetter)) {
                lemmas.computeIfAbsent(folded, any -> new TreeSet<>()).add(folded(String.valueOf(data.getStem())));
            }
        }
        return lemmas;
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder();
        word.chars().forEach(letter -> folded.append(Tokenizer.folded((char) letter)));
        return folded.toString();
    }
}
