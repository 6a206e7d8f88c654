package fr.relance.nextsteps;

import fr.relance.kernel.FrenchWords;
import fr.relance.kernel.TextFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what people mistype in the words on which much depends: a doubled letter, a letter missing, too much or out of its place, a
 * vowel or a like consonant for another, an elision without its apostrophe. The first letter must be right, and a word of French stays
 * what it is.
 */
final class Spelling {

    /** Words as short as these are too like one another to be put right. */
    private static final int SHORT = 6;

    /** How the words begin that are put right. */
    private static final List<String> WORTH = List.of(
            ("appel rappel contact recontact relanc telephon inform repond repons retour revien reven previen semain prochain quinz"
                            + " huitain dizain mercredi vendredi samedi janvier fevrier septembre octobre novembre decembre juillet courriel"
                            + " decision joindre joignable nouvelles hesitez journee aujourdhui lendemain rapidement bientot meilleurs"
                            + " quelque maximum entretien confirm donner enverr ecrir tiendr attend laissez patient reponse resultat message"
                            + " transmettr recevrez dernier comptez ouvrable")
                    .split(" "));

    /** Letters that are taken for one another. */
    private static final List<String> ALIKE = List.of("aeiouy", "cskqxz", "mn", "td", "vf", "bp");

    private final Set<String> known;
    private final Map<String, String> single = new HashMap<>();
    private final Map<Character, List<String>> byInitial = new HashMap<>();

    Spelling(Set<String> known) {
        this.known = known;
        known.stream()
                .filter(word -> word.length() >= SHORT && WORTH.stream().anyMatch(word::startsWith))
                .sorted(Comparator.<String>naturalOrder())
                .forEach(this::learn);
    }

    private void learn(String word) {
        String plain = singled(word);
        if (single.putIfAbsent(plain, word) == null) {
            byInitial
                    .computeIfAbsent(plain.charAt(0), initial -> new ArrayList<>())
                    .add(plain);
        }
    }

    /** The words meant by a folded one. */
    String[] meant(String word) {
        String[] slip = Slips.MEANT.get(word);
        if (slip != null) {
            return slip;
        }
        if (known.contains(word) || RealWords.has(word)) {
            return new String[] {word};
        }
        int elided = elided(word);
        if (elided > 0) {
            return new String[] {word.substring(0, elided), word.substring(elided)};
        }
        return new String[] {word.length() < SHORT ? word : nearest(word)};
    }

    /** How many letters stand for an elision, as in « jattends » or « davril ». */
    private int elided(String word) {
        int length = word.startsWith("qu") ? 2 : 1;
        boolean elision = "jmdnlq".indexOf(word.charAt(0)) >= 0 && word.length() > length + 3;
        boolean vowel = elision && "aeiouh".indexOf(word.charAt(length)) >= 0;
        return vowel && known.contains(word.substring(length)) ? length : 0;
    }

    private String nearest(String word) {
        String plain = singled(word);
        String same = single.get(plain);
        if (same != null) {
            return same;
        }
        String near = plain.length() < SHORT ? null : oneLetterOff(plain);
        return near == null ? word : single.getOrDefault(near, word);
    }

    private @Nullable String oneLetterOff(String plain) {
        for (String candidate : byInitial.getOrDefault(plain.charAt(0), List.of())) {
            if (candidate.length() >= SHORT && near(plain, candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** Whether one letter is wrong, missing, too much, or changed places with the next. */
    static boolean near(String one, String other) {
        int difference = one.length() - other.length();
        if (difference < -1 || difference > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        if (difference != 0) {
            return difference > 0 ? endsAlike(one, same + 1, other, same) : endsAlike(one, same, other, same + 1);
        }
        return taken(one, other, same) && endsAlike(one, same + 1, other, same + 1) || swapped(one, other, same);
    }

    /** Whether the letters there are taken for one another. */
    private static boolean taken(String one, String other, int at) {
        return at < one.length()
                && ALIKE.stream()
                        .anyMatch(like -> like.indexOf(one.charAt(at)) >= 0 && like.indexOf(other.charAt(at)) >= 0);
    }

    private static boolean swapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && endsAlike(one, at + 2, other, at + 2);
    }

    private static boolean endsAlike(String one, int from, String other, int otherFrom) {
        int length = one.length() - from;
        return length == other.length() - otherFrom
                && (length <= 0 || one.regionMatches(from, other, otherFrom, length));
    }

    private static String singled(String word) {
        StringBuilder singled = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                singled.append(word.charAt(i));
            }
        }
        return singled.toString();
    }

    /** How words are misspelt, shortened and dictated, and what they stand for: one word or several. */
    static final class Slips {

        static final Map<String, String[]> MEANT = TextFile.lines(Slips.class, "slips").stream()
                .flatMap(line -> Stream.of(line.split(";")))
                .map(pair -> pair.strip().split("="))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1].split(" ")));

        private Slips() {}
    }

    /** Words of everyday speech that differ by a letter from one that matters: they are right as they are. */
    static final class RealWords {

        private static final Set<String> WORDS = FrenchWords.set(
                "quelle quelles contacteur contat contates cooptez dallez dallons decaissions decombre decuisions decussions doubliez "
                        + "ecriiez ecriions envergez informel informels jarret javant javez javiez javons jetes laiussez lassez "
                        + "lassiez lavant lavez laviez lavoir lavons layez legalement leviter levitez luisez mailleurs massez "
                        + "mesange messager metre meuleurs mouvrez mutile nassez previrent previssent prevoient procaine quetes "
                        + "raidement relanceur renvient repons retourneur revaient revent revernir revions revirent revisent "
                        + "revissent revivent revoient telephonie telephonies");

        /** How words begin that are none of ours. */
        private static final List<String> BEGINNINGS = List.of(
                ("conform confir confis contract recontract infirm relac repand repend revend envi enfer diner atteind attendri attent provien"
                                + " provin tend teind ecrie ecria ecrio compet comput patent decri delai decess massage repos repens derrier"
                                + " denier rebond apollo")
                        .split(" "));

        private RealWords() {}

        static boolean has(String word) {
            return WORDS.contains(word) || BEGINNINGS.stream().anyMatch(word::startsWith);
        }
    }
}
