package fr.relance.tone;

import java.util.List;

/** Words that stand together: no phrase goes beyond. */
record Sentence(List<Word> words) {

    int size() {
        return words.size();
    }

    Word word(int at) {
        return words.get(at);
    }
}
