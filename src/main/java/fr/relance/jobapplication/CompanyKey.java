package fr.relance.jobapplication;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * By which a company is known again: « L’Étoile du Nord SARL » is « Etoile-du-Nord ». Legal forms, articles, accents,
 * capitals and hyphens play no part; everything else does, so that names that merely resemble stay apart.
 */
final class CompanyKey {

    /** The column's length; what is longer is cut. */
    static final int LENGTH = 200;

    private static final Set<String> FORMS = Set.of(
            "sa", "sas", "sasu", "sarl", "eurl", "earl", "sci", "sca", "scs", "snc", "scop", "scic", "scp", "sel",
            "selarl", "selas", "gie", "eirl", "ei", "se", "inc", "ltd", "llc", "llp", "plc", "gmbh", "ag", "kg", "bv",
            "nv", "srl", "spa", "sprl", "asbl");

    /** Which of them also stand before the name. */
    private static final Set<String> FORMS_BEFORE = Set.of("sas", "sasu", "sarl", "eurl", "earl", "snc", "scop", "sci");

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "the");

    private static final Pattern DOTTED = Pattern.compile("(?<!\\p{L})((?:\\p{L}\\.){2,}\\p{L}?)(?!\\p{L})");
    /** « H/F » and its like behind a post. */
    private static final Pattern FOR_EVERYBODY = Pattern.compile(" (?:h f|f h|m f|f m)(?: [xd])?(?= |$)");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N} ]");

    private CompanyKey() {}

    /** The key of a company's name; empty if it has neither letter nor digit. */
    static String of(String company) {
        List<String> words = words(company);
        List<String> name = new ArrayList<>(words);
        if (name.size() > 1 && FORMS_BEFORE.contains(name.get(0))) {
            name.remove(0);
        }
        while (name.size() > 1 && FORMS.contains(name.get(name.size() - 1))) {
            name.remove(name.size() - 1);
        }
        name.removeIf(ARTICLES::contains);
        return cut(String.join("", name.isEmpty() ? words : name));
    }

    /** The key of a post, which has no legal form. */
    static String ofPosition(String position) {
        String words = String.join(" ", words(position));
        return cut(FOR_EVERYBODY.matcher(words).replaceAll("").replace(" ", ""));
    }

    private static List<String> words(String typed) {
        String undotted =
                DOTTED.matcher(typed).replaceAll(match -> match.group().replace(".", ""));
        String folded = SearchText.fold(undotted).replace("&", " et ").replace("+", " plus ");
        return List.of(SIGNS.matcher(folded).replaceAll(" ").strip().split(" +"));
    }

    private static String cut(String key) {
        return key.substring(0, Math.min(key.length(), LENGTH));
    }
}
