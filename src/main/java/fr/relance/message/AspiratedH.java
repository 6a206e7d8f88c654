package fr.relance.message;

import java.util.Set;

/**
 * Tells an aspirated h from a mute one. Both lists hold beginnings of words in lower case without accents; the longest beginning
 * that fits decides, and an h of neither list is mute, as most are in the names of trades.
 */
final class AspiratedH {

    private static final Set<String> ASPIRATED = Set.of(
            // French
            "habl",
            "hach",
            "hack",
            "haddock",
            "hagard",
            "hai",
            "hal",
            "ham",
            "han",
            "happ",
            "har",
            "has",
            "hat",
            "hau",
            "hav",
            "haw",
            "hay",
            "haz",
            "heaum",
            "heler",
            "hennir",
            "heraut",
            "here",
            "heriss",
            "herni",
            "heron",
            "heros",
            "hers",
            "hetr",
            "heurt",
            "hibou",
            "hid",
            "hierarch",
            "hieroglyph",
            "hiss",
            "hobb",
            "hobereau",
            "hoch",
            "hockey",
            "hold",
            "holl",
            "homard",
            "hongr",
            "honni",
            "hont",
            "hoqu",
            "hord",
            "hors",
            "hott",
            "hou",
            "hub",
            "huch",
            "huee",
            "hugu",
            "huit",
            "hulott",
            "hupp",
            "hurl",
            "huron",
            "husk",
            "huss",
            "hutt",
            // English, and h sounded as in English
            "head",
            "health",
            "heavy",
            "hedge",
            "help",
            "high",
            "hip",
            "hiring",
            "holistic",
            "home",
            "hospitality",
            "host",
            "hotline",
            "hotdog",
            "human",
            "hunt",
            "hybrid");

    private static final Set<String> WHOLE_WORDS = Set.of("hr", "hrbp", "hrd", "hi", "hot");

    private static final Set<String> MUTE = Set.of(
            "haiti",
            "haleine",
            "halieut",
            "hallucin",
            "halog",
            "halter",
            "hamec",
            "hapto",
            "harmon",
            "haruspic",
            "heredi",
            "heresi",
            "heretiq",
            "hippiq",
            "hippo",
            "homeo",
            "homeri",
            "hostell",
            "hosti",
            "honnet",
            "huitr",
            "humanis",
            "humanit",
            "hybride");

    private AspiratedH() {}

    /** @param word one that starts with h, in lower case without accents */
    static boolean starts(String word) {
        return WHOLE_WORDS.contains(word) || longest(ASPIRATED, word) > longest(MUTE, word);
    }

    private static int longest(Set<String> beginnings, String word) {
        return beginnings.stream()
                .filter(word::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
