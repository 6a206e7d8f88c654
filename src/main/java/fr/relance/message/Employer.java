package fr.relance.message;

import fr.relance.kernel.FrenchWords;
import fr.relance.kernel.TextFile;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the post is: {@code chez Le Grand Hôtel}, which needs no elision, or {@code à la Mairie de Lyon}, where « chez » would grate. */
final class Employer {

    private static final int MOST_WORDS = 10;
    private static final int MOST_CHARACTERS = 80;

    /** A full stop stays where it belongs to the name, as in {@code Dupont S.A.}. */
    private static final Pattern BLUNT_START = Pattern.compile("^[\\s.,;:/–—•*-]+(?=[\\p{L}\\p{N}«“\"(])");

    private static final Pattern FIRST_WORD = Pattern.compile("^(\\S+).*$");
    private static final String BLUNT_END = ",;:/ –—-";

    /** Nouns, and the preposition that stands before them, without the blank that follows it. */
    private static final Map<String, String> PREPOSITIONS = TextFile.lines(Employer.class, "employers").stream()
            .map(line -> line.split(" = "))
            .flatMap(line -> Stream.of(line[1].split(" ")).map(noun -> Map.entry(noun, line[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Common nouns that are also brands: only followed by a complement are they what they say. */
    private static final Set<String> COMMON_WITH_COMPLEMENT =
            FrenchWords.set("bureau comptoir club golf office radio port casino palais cite mission");

    private static final Pattern COMPLEMENT = Pattern.compile(
            "^\\S+ (?:de|du|des|municipale?|notarial|national|locale?|public)(?![\\p{L}\\p{N}]).*|^\\S+ d['’].*");
    private static final Pattern WHOLLY_QUOTED = Pattern.compile("^[«“\"(] ?([^«»“”\"()]+?) ?[»”\")]$");
    private static final Pattern QUOTED_START = Pattern.compile("^[«“\"] ?([^«»“”\"]+?) ?[»”\"](?= )");
    private static final Pattern CHEZ = Pattern.compile("^(?i)chez (?=.)");

    private Employer() {}

    /** The words that follow the post, or null where the company is unknown or its name too long for a sentence. */
    static @Nullable String where(@Nullable String company) {
        String name = cleaned(company);
        if (name == null) {
            return null;
        }
        return CHEZ.matcher(name).find()
                ? CHEZ.matcher(name).replaceFirst("chez ")
                : preposition(FrenchWords.unaccented(name)) + name;
    }

    /** The name alone, or null likewise. */
    static @Nullable String name(@Nullable String company) {
        String name = cleaned(company);
        return name == null ? null : CHEZ.matcher(name).replaceFirst("");
    }

    private static @Nullable String cleaned(@Nullable String company) {
        String name = PlainText.known(company);
        if (name == null || FrenchWords.count(name) > MOST_WORDS || name.length() > MOST_CHARACTERS) {
            return null;
        }
        Matcher quoted = WHOLLY_QUOTED.matcher(BLUNT_START.matcher(name).replaceFirst(""));
        String bare =
                quoted.matches() ? quoted.group(1) : QUOTED_START.matcher(name).replaceFirst("$1");
        return ended(BLUNT_START.matcher(bare).replaceFirst("")).strip();
    }

    private static String ended(String name) {
        int end = name.length();
        while (end > 0 && (BLUNT_END.indexOf(name.charAt(end - 1)) >= 0 || isMereStop(name, end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static boolean isMereStop(String name, int at) {
        boolean abbreviates = at > 1 && name.charAt(at - 2) == '.' && Character.isLetter(name.charAt(at - 1));
        return name.charAt(at) == '.' && !abbreviates;
    }

    private static String preposition(String name) {
        if (name.equals("la poste") || name.startsWith("la banque ")) {
            return "à ";
        }
        String first = FIRST_WORD.matcher(name).replaceFirst("$1");
        boolean brand = COMMON_WITH_COMPLEMENT.contains(first)
                && !COMPLEMENT.matcher(name).matches();
        String preposition = brand ? "chez" : PREPOSITIONS.getOrDefault(first, "chez");
        return preposition.endsWith("’") ? preposition : preposition + " ";
    }
}
