package fr.relance.message;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the post is: {@code chez Le Grand Hôtel}, which needs no elision, or {@code à la Mairie de Lyon}, where « chez » would grate. */
final class Employer {

    private static final int MOST_WORDS = 10;
    private static final int MOST_CHARACTERS = 80;

    /** A full stop stays where it belongs to the name, as in {@code Dupont S.A.}. */
    private static final Pattern BLUNT_END = Pattern.compile("(?:[,;:]|(?<!\\.\\p{L})\\.)+$");

    /** First words that ask for another preposition, without accents. */
    private static final Map<String, List<String>> COMMON_NOUNS = Map.of(
            "à la ",
            List.of(
                    "banque",
                    "caisse",
                    "chambre",
                    "clinique",
                    "compagnie",
                    "direction",
                    "faculte",
                    "fondation",
                    "mairie",
                    "maison",
                    "polyclinique",
                    "prefecture",
                    "region",
                    "societe",
                    "ville"),
            "au ",
            List.of(
                    "cabinet",
                    "centre",
                    "chateau",
                    "chu",
                    "college",
                    "credit",
                    "departement",
                    "domaine",
                    "garage",
                    "laboratoire",
                    "lycee",
                    "ministere",
                    "musee",
                    "rectorat",
                    "restaurant",
                    "theatre"),
            "à l’",
            List.of(
                    "academie",
                    "agence",
                    "association",
                    "auberge",
                    "ecole",
                    "ehpad",
                    "etude",
                    "hopital",
                    "hotel",
                    "institut",
                    "opera",
                    "universite"),
            "au sein du ",
            List.of("groupe", "reseau"));

    private Employer() {}

    /** The words that follow the post, or null where the company is unknown or its name too long for a sentence. */
    static @Nullable String where(@Nullable String company) {
        String name = PlainText.line(company);
        if (name == null || WordCount.of(name) > MOST_WORDS || name.length() > MOST_CHARACTERS) {
            return null;
        }
        String end = BLUNT_END.matcher(name).replaceFirst("");
        return preposition(Unaccented.of(end)) + end;
    }

    private static String preposition(String name) {
        return COMMON_NOUNS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(noun -> name.startsWith(noun + " ")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("chez ");
    }
}
