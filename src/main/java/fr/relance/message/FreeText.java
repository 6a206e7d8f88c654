package fr.relance.message;

import fr.relance.kernel.FrenchWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A detail in the candidate's own words, made to follow a colon: {@code « Une personne autonome. Anglais courant ! »} becomes
 * {@code une personne autonome ; anglais courant}. It ends without punctuation and asks nothing.
 */
final class FreeText {

    private static final int MOST_CHARACTERS = 400;
    private static final Pattern QUERY = Pattern.compile("(https?://[^\\s?]++)(?:\\?\\S*+)?");
    private static final Pattern ENDS =
            Pattern.compile("\\R++|[!?]++|(?<=[\\p{L}\\p{N})]{2})[.…]++\\s++(?=[\\p{Lu}\\p{N}])|;");
    private static final Pattern BLUNT_START = Pattern.compile("^(?:[\\s\\h,;:!…–—•·*>/-]|\\.(?!\\p{L}))++(?=.)");
    private static final String BLUNT_END = " .,;:!…–—•·*/-";
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final Pattern WHOLLY_QUOTED = Pattern.compile("^[«“\"]\\s*+([^«»“”\"]*+)[»”\"]$");
    private static final Pattern BULLET = Pattern.compile(
            "^[\\s\\h]*(?:[-–—‐‑−•·▪◦‣●○■□►▸➢➤✓✔→⇒*>~]+|o(?=\\h{2,}|\\t)|\\(?(?:\\d{1,2}|[a-h])[.)](?=[\\s\\h])|#+(?=\\h))[\\s\\h]*");
    /** Somebody means to come back to it. */
    private static final Pattern BLANK = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])x{3,}(?![\\p{L}\\p{N}])|_{2,}");

    private static final Pattern LABEL = Pattern.compile("(?i)^(?:(?:mes|vos|ses|les|leurs?|notre|votre|mon|son|le) )?"
            + "(?:besoins?|profils?(?: recherchés?)?|compétences?(?: clés?| requises?| attendues?)?|atouts?|points? forts?|qualités?(?: requises?)?|forces?"
            + "|missions?|recherche|expériences?|critères?|attentes?|enjeux?) ?: *");
    /** « Vous cherchez : » before a list says what our own sentence says. */
    private static final Pattern INTRODUCTION = Pattern.compile("(?m)^[^\\n:]{1,60}+:(?:\\h*+\\R)++");

    private static final Pattern SMILEY = Pattern.compile("(?<![\\p{L}\\p{N}])[:;=]['’]?-?[()DPp](?![\\p{L}\\p{N}])");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\*+|\\*+(?![\\p{L}\\p{N}])|`+|(?<![\\p{L}\\p{N}_/])_(?=\\p{L})|(?<=\\p{L})_(?![\\p{L}\\p{N}_])");
    private static final Pattern BOUNDARY = Pattern.compile("\\s;|,|\\s[–—-]\\s|\\s\\(");

    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{Lu})(\\p{Ll}*)(?=[\\s\\h'’,.;:)]|$)");
    private static final Pattern COMMON_ENDING =
            Pattern.compile("^.+(tion|sion|xion|ence|ance|ité|té|ement|age|isme|eur|ude|tise|aise|yse)s?");
    private static final Set<String> NAMES = FrenchWords.set(
            "france provence florence laurence clémence constance hortense bretagne salesforce facebook citrix cartage");
    private static final Set<String> COMMON = FrenchWords.set(
            "sachant ayant étant aimant parlant maîtrisant cherchant souhaitant voulant pouvant connaissant accueillir actuellement adaptable agile agréable aimable aimer ainsi aisance aise allemand analyse analyser ancien ancienne anglais animer anticiper",
            "août apprendre appui appétence après aptitude aptitudes arabe arrivée assurer atout atouts atteindre attentif attentive attirer au aussi autonome",
            "autonomie autre autres aux avancer avant avec avoir avril base bases beau beaucoup belle besoin besoins bien bilingue bon bonheur bonne bonnes bons",
            "breton budget but bâtir c cadre calme capable capacités carnet ce certaines certains ces cet cette chaleureuse chaleureux chaque chef cheffe chercher",
            "chercheur chez chiffre chinois cinq clair client clients clientèle collègues comme comment commerce communiquer comprendre compte compétent",
            "compétente concevoir concret concrète conduire conduite connaissances consciencieuse consciencieux conseil conseiller constant construire contact",
            "contacts contrat contribuer convaincre coordonner créatif création créative créer cuisine cuisiner culture curieuse curieux d dans de depuis des deux",
            "dimanche diplôme diplômes diplômé diplômée diriger discret discrète disponible disponibles dix domaine donc dont double du dynamique dynamiques",
            "débrouillard débrouillarde débuts décembre défi défis délais démarche développer dévoué efficace efficaces elle elles empathie empathique en encadrer",
            "encore endurant endurante enthousiaste entre envie environ espagnol esprit et excellence exigeant exigeante expert experte expertise expliquer",
            "facilité facilités faire famille fiable fiables fibre fidéliser flexible force forces formation former fort forte fortes forts franc français février",
            "gagner garantir garder gestes goût goûts grand grande gérer habitude habitudes haut haute horaires huit humour idée idées il ils image imaginatif",
            "impliqué indépendant indépendante ingénieuse ingénieux installer intuitif intégrer intérêt inventer inventif inventive issue italien j janvier je",
            "jeudi jeune jeunes juillet juin juste l la lancement lancer langue langues le leadership les leur leurs ligne lire logiciel logiciels logique long",
            "longue lundi ma mai main mains maintien mais malgré management manager manière marché marchés mardi maîtrise mener mercredi mes mettre mi mieux",
            "minutieuse minutieux mise mission missions mobile mobiles moi moins mon moteur motivé motivée mémoire méthode méthodes méthodique ne neuf ni niveau",
            "non nos notamment notre nous nouveau nouveaux nouvelle nouvelles novembre néerlandais négocier objectif objectifs octobre on optimiste opérationnel",
            "opérationnelle ordonné organiser organisé organisée outil outils ouvert ouverte ouverture par parce parcours parfois parler partage partager",
            "participer particulièrement pas passage passion passionné passionnée patience patient patiente pendant permis personne persévérant persévérante petit",
            "petite peu peut piloter plaisir planifier plein pleine plus plusieurs plutôt point points polyvalent polyvalente polyvalents ponctuel ponctuelle port",
            "porter portugais positif positive possibilité possible possibles pour pourquoi pouvoir pragmatique pratique premier première prendre preuve principe",
            "priorité prise proactif proactive process produire produit produits professionnel professionnelle profil programme programmes projet projets",
            "prospecter prospection près précis précise préparer présent présente pugnace puis pédagogie pédagogue qu qualifications qualités quand quatre que",
            "quelqu quelque quelques qui quinze rapide rayon recruter refonte relancer relationnel remplacer rendre renforcer reprendre respect respecter",
            "respectueuse respectueux responsable ressource rigoureuse rigoureux rigueur russe rythme réactif réactive réduire répondre réseau réseaux résistance",
            "résistant résistante résultats réunion réussir rôle sa salle samedi sang-froid sans savoir savoir-faire savoir-être second seconde secteur selon",
            "semaine sens sept septembre serviable service ses seul seule si six sociable soigneuse soigneux solide solides son souple souriant souriante sourire",
            "soutenir souvent spontané stable stage stages stock stocks stratégie structure structurer style succès suivi suivre sur surtout sérieuse sérieux",
            "talent taux tel telle tenace tenir tenue terrain titulaire tonique toujours tous tout toute toutes traiter transmettre travail travailler travaux",
            "trois trouver très tâches télétravail un une utiliser valeur valeurs vendre vendredi venir vente ventes vif vigilant vingt vision vite vitesse voici",
            "voilà voix volontaire volontaires volonté vos votre vouloir vous vrai vraie week-end y zone à à-propos écoute écouter également élargir énergie équipe",
            "équipes établir étude études évoluer être");

    private FreeText() {}

    /** What was typed as one clause, or null where it says nothing. */
    static @Nullable String clause(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String stripped = SMILEY.matcher(typed).replaceAll("").strip();
        Matcher quoted = WHOLLY_QUOTED.matcher(stripped);
        String bare = QUERY.matcher(quoted.matches() ? PlainText.withoutEnd(quoted.group(1), BLANKS) : stripped)
                .replaceAll("$1");
        String listed = withoutIntroductions(bare);
        List<String> parts = Arrays.stream(ENDS.split(listed))
                .map(FreeText::part)
                .filter(Objects::nonNull)
                .toList();
        String joined = parts.stream().collect(Collectors.joining(" ; "));
        return PlainText.known(joined) == null ? null : balanced(joined);
    }

    /**
     * The longest beginning of a clause that has at most so many words and can stand alone, or null: words are never cut off in the
     * middle of a thought.
     */
    static @Nullable String within(@Nullable String clause, int words) {
        if (clause == null || fits(clause, words)) {
            return clause;
        }
        String best = null;
        Matcher boundary = BOUNDARY.matcher(clause);
        while (boundary.find() && boundary.start() <= MOST_CHARACTERS) {
            String beginning = clause.substring(0, boundary.start());
            if (fits(beginning, words) && PlainText.isBalanced(beginning)) {
                best = beginning;
            }
        }
        return best;
    }

    private static boolean fits(String clause, int words) {
        return FrenchWords.count(clause) <= words && clause.length() <= MOST_CHARACTERS;
    }

    private static @Nullable String part(String typed) {
        String unlisted =
                EMPHASIS.matcher(BULLET.matcher(typed).replaceFirst("")).replaceAll("");
        String line = BLANK.matcher(typed).find() ? null : PlainText.known(unlisted);
        if (line == null) {
            return null;
        }
        String started = BLUNT_START.matcher(calm(line)).replaceFirst("");
        String content = PlainText.withoutEnd(LABEL.matcher(started).replaceFirst(""), BLUNT_END);
        return content.isEmpty() ? null : afterColon(content);
    }

    /** Unless nothing is introduced. */
    private static String withoutIntroductions(String typed) {
        int end = typed.length();
        while (end > 0 && !Character.isLetterOrDigit(typed.codePointBefore(end))) {
            end--;
        }
        int last = end;
        return INTRODUCTION
                .matcher(typed)
                .replaceAll(line -> line.end() < last ? "" : Matcher.quoteReplacement(line.group()));
    }

    /** Whoever types only capitals does not mean to shout. */
    private static String calm(String line) {
        return FrenchWords.count(line) > 2 && line.equals(line.toUpperCase(Locale.FRENCH))
                ? line.toLowerCase(Locale.FRENCH)
                : line;
    }

    private static String balanced(String clause) {
        return PlainText.isBalanced(clause) ? clause : clause.replaceAll("[()«»] ?", "");
    }

    /** After a colon, a French sentence goes on in lower case; only words known to be common are lowered, so that {@code Excel} keeps its capital. */
    private static String afterColon(String text) {
        Matcher word = FIRST_WORD.matcher(text);
        if (!word.find() || !isCommon(word.group().toLowerCase(Locale.FRENCH))) {
            return text;
        }
        return word.group().toLowerCase(Locale.FRENCH) + text.substring(word.end());
    }

    private static boolean isCommon(String word) {
        return COMMON.contains(word) || COMMON_ENDING.matcher(word).matches() && !NAMES.contains(word);
    }
}
