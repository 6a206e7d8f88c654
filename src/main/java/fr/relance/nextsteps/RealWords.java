package fr.relance.nextsteps;

import java.util.Set;

/** Words of everyday speech that differ by a letter from one that matters: they are right as they are. */
final class RealWords {

    private static final Set<String> WORDS = WordList.of("merci tournee journal");

    private RealWords() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
