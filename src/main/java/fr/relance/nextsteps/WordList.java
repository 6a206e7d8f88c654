package fr.relance.nextsteps;

import java.util.List;
import java.util.Set;

/** Lists of words, written with blanks between them. */
final class WordList {

    private WordList() {}

    static Set<String> of(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
