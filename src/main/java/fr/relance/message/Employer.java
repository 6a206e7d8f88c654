package fr.relance.message;

import fr.relance.kernel.FrenchWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the post is: {@code chez Le Grand Hôtel}, which needs no elision, or {@code à la Mairie de Lyon}, where « chez » would grate. */
final class Employer {

    private static final int MOST_WORDS = 10;
    private static final int MOST_CHARACTERS = 80;

    /** A full stop stays where it belongs to the name, as in {@code Dupont S.A.}. */
    private static final Pattern BLUNT_START = Pattern.compile("^[\\s.,;:/–—•*-]+(?=[\\p{L}\\p{N}«“\"(])");

    private static final Pattern FIRST_WORD = Pattern.compile("^(\\S+).*$");
    private static final String BLUNT_END = ",;:/ –—-";

    /** Nouns, and the preposition that stands before them. */
    private static final Map<String, String> PREPOSITIONS = new HashMap<>();

    static {
        before(
                "à la ",
                FrenchWords.set(
                        "agglomeration banque bibliotheque biscuiterie bijouterie blanchisserie boucherie boulangerie brasserie briqueterie caf caisse carrosserie cave",
                        "chambre charcuterie charpenterie chaudronnerie chocolaterie cidrerie cite clinique cnam commune communaute compagnie confiserie confrerie",
                        "conserverie cooperative cordonnerie cpam creche creperie crous direction distillerie dreal faculte federation ferme ferronnerie filature fonderie",
                        "fondation fromagerie fruitiere galerie gendarmerie halte-garderie jardinerie joaillerie laiterie laverie librairie ligue macif maif mairie maison",
                        "manufacture marbrerie maroquinerie mediatheque menuiserie metairie metropole mgen minoterie miroiterie mission msa municipalite mutuelle papeterie",
                        "parfumerie patisserie pepiniere pharmacie pizzeria plomberie poissonnerie polyclinique poterie prefecture protection quincaillerie radio ratp region",
                        "regie residence rotisserie savonnerie scierie serrurerie sncf societe sous-prefecture sucrerie tannerie teinturerie tuilerie verrerie",
                        "veterinaire ville villa"));
        before(
                "au ",
                FrenchWords.set(
                        "bar bistrot bistro bureau cabaret cabinet cafe camping ccas cea centre chateau chr chu cinema club cnes cnrs college comite commissariat",
                        "casino comptoir conseil conservatoire consulat credit crematorium departement diocese domaine foyer garage golf greta gymnase haras",
                        "laboratoire lycee magasin manoir ministere moulin musee palais parc planetarium port pressing rectorat restaurant salon samu sanatorium",
                        "secretariat sdis service siege spa stade supermarche syndicat theatre tribunal vignoble zoo"));
        before(
                "à l’",
                FrenchWords.set(
                        "abbaye academie administration aeroport agence ambassade amicale ansm ars association atelier auberge eglise epicerie ecole ehpad",
                        "entreprise office esat etablissement etude exploitation hippodrome hopital hospice hotel huilerie hypermarche imprimerie insee inserm",
                        "inrae institut institution internat iut iufm observatoire onf ong opera orchestre orphelinat urssaf usine universite union"));
        before(
                "aux ",
                FrenchWords.set(
                        "ambulances archives ateliers autoroutes cafes carrieres cars caves chantiers constructions cristalleries domaines editions etablissements",
                        "forges galeries hopitaux hospices jardins laboratoires papeteries pepinieres pompes sablieres salines serres thermes transports verreries",
                        "viandes vignobles"));
        before("au sein du ", FrenchWords.set("groupe reseau groupement consortium"));
    }

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

    private static void before(String preposition, Set<String> nouns) {
        nouns.forEach(noun -> PREPOSITIONS.put(noun, preposition));
    }

    private static String preposition(String name) {
        if (name.equals("la poste") || name.startsWith("la banque ")) {
            return "à ";
        }
        String first = FIRST_WORD.matcher(name).replaceFirst("$1");
        boolean brand = COMMON_WITH_COMPLEMENT.contains(first)
                && !COMPLEMENT.matcher(name).matches();
        return brand ? "chez " : PREPOSITIONS.getOrDefault(first, "chez ");
    }
}
