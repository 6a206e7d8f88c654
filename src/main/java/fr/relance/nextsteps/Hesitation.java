package fr.relance.nextsteps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sounds and words that people fill a pause with: nothing is said by them, and the commas around them part nothing. */
final class Hesitation {

    private static final Set<String> SOUNDS = Set.of("euh", "heu", "hum", "hem", "euhm");

    /** Only between commas. */
    private static final Set<String> WORDS = Set.of("allez", "disons", "mettons");

    private Hesitation() {}

    static List<Token> without(List<Token> tokens) {
        List<Token> others = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            boolean parted = isComma(others, others.size() - 1) && isComma(tokens, i + 1);
            String word = tokens.get(i).word();
            if (SOUNDS.contains(word) || parted && WORDS.contains(word)) {
                if (isComma(others, others.size() - 1)) {
                    others.remove(others.size() - 1);
                }
                i += isComma(tokens, i + 1) ? 1 : 0;
            } else {
                others.add(tokens.get(i));
            }
        }
        return others;
    }

    private static boolean isComma(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).is(",");
    }
}
