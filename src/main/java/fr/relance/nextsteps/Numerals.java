package fr.relance.nextsteps;

import fr.relance.kernel.FrenchWords;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers as they are written in digits or in letters, up to 999 in letters. */
final class Numerals {

    private static final Map<String, Integer> UNITS = FrenchWords.numbers(
            "zero 0 un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13"
                    + " quatorze 14 quinze 15 seize 16 dixsept 17 dixhuit 18 dixneuf 19");
    private static final Map<String, Integer> TENS = FrenchWords.numbers(
            "vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 nonante 90");

    /** @param end position after the number, exclusive */
    record Numeral(int value, int end) {}

    private Numerals() {}

    /** Every word that numbers are made of. */
    static Set<String> words() {
        Set<String> all = new HashSet<>(UNITS.keySet());
        all.addAll(TENS.keySet());
        all.add("cent");
        return all;
    }

    /** The longest number that begins at the position, null if none does. */
    static @Nullable Numeral at(Words words, int position) {
        Token token = words.at(position);
        if (token.kind() == Token.Kind.NUMBER) {
            return new Numeral(token.value(), position + 1);
        }
        if (words.is(position, "cent")) {
            return hundreds(words, position, 1);
        }
        Numeral small = belowHundred(words, position);
        if (small == null || small.value() < 2 || small.value() > 9 || !words.is(small.end(), "cent")) {
            return small;
        }
        return hundreds(words, small.end(), small.value());
    }

    private static Numeral hundreds(Words words, int cent, int count) {
        Numeral rest = belowHundred(words, cent + 1);
        return rest == null ? new Numeral(count * 100, cent + 1) : new Numeral(count * 100 + rest.value(), rest.end());
    }

    private static @Nullable Numeral belowHundred(Words words, int position) {
        Integer tens = TENS.get(words.at(position).word());
        if (tens != null) {
            return plus(words, tens, position + 1);
        }
        if (words.is(position, "quatre") && words.in(position + 1, Set.of("vingt", "vingts"))) {
            return plus(words, 80, position + 2);
        }
        return small(words, position);
    }

    private static Numeral plus(Words words, int tens, int position) {
        int after = words.is(position, "et") ? position + 1 : position;
        Numeral unit = small(words, after);
        if (unit == null || unit.value() == 0 || unit.value() > (tens == 60 || tens == 80 ? 19 : 9)) {
            return new Numeral(tens, position);
        }
        boolean linked = after == position || unit.value() == 1 || unit.value() == 11;
        return linked ? new Numeral(tens + unit.value(), unit.end()) : new Numeral(tens, position);
    }

    private static @Nullable Numeral small(Words words, int position) {
        Integer unit = UNITS.get(words.at(position).word());
        if (unit == null) {
            return null;
        }
        Integer more = unit == 10 ? UNITS.get(words.at(position + 1).word()) : null;
        return more != null && more >= 7 && more <= 9
                ? new Numeral(10 + more, position + 2)
                : new Numeral(unit, position + 1);
    }
}
