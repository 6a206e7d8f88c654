package fr.relance.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the post is: {@code chez Le Grand Hôtel}, which needs no elision, and {@code à la Mairie de Lyon} where « chez » would grate. */
final class Employer {

    private static final int MOST_WORDS = 10;
    private static final int MOST_CHARACTERS = 80;

    /** A full stop stays where it belongs to the name, as in {@code Dupont S.A.}. */
    private static final Pattern BLUNT_END = Pattern.compile("(?:[,;:]|(?<!\\.\\p{L})\\.)+$");

    /** What a public or learned body is called decides its article. */
    private static final Map<String, List<String>> INSTITUTIONS = Map.of(
            "à la ",
            List.of(
                    "mairie ",
                    "ville de ",
                    "préfecture ",
                    "région ",
                    "chambre de ",
                    "clinique ",
                    "faculté ",
                    "direction "),
            "au ",
            List.of(
                    "ministère ",
                    "conseil ",
                    "département ",
                    "lycée ",
                    "collège ",
                    "chu ",
                    "centre ",
                    "musée ",
                    "rectorat "),
            "à l’",
            List.of(
                    "université ",
                    "école ",
                    "hôpital ",
                    "académie ",
                    "association ",
                    "institut ",
                    "agence ",
                    "office "));

    private Employer() {}

    /** The words that follow the post, or null where the company is unknown or its name too long for a sentence. */
    static @Nullable String where(@Nullable String company) {
        String name = PlainText.line(company);
        if (name == null || WordCount.of(name) > MOST_WORDS || name.length() > MOST_CHARACTERS) {
            return null;
        }
        String end = BLUNT_END.matcher(name).replaceFirst("");
        return preposition(end.toLowerCase(Locale.FRENCH)) + end;
    }

    private static String preposition(String name) {
        return INSTITUTIONS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(name::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("chez ");
    }
}
