package fr.relance.message;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * After a colon, a French sentence goes on in lower case. Only words known to be common are lowered, so that {@code Excel} and
 * {@code SAP} keep their capitals: docs/messages.md.
 */
final class FirstLetter {

    private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{Lu})(\\p{Ll}*)(?=[\\s\\h'’,.;:)]|$)");
    private static final Pattern COMMON_ENDING =
            Pattern.compile("^.+(tion|sion|xion|ence|ance|ité|té|ement|age|isme|eur|ude|tise|aise|yse)s?");
    private static final Set<String> NAMES = Set.of(
            "france",
            "provence",
            "florence",
            "laurence",
            "clémence",
            "constance",
            "hortense",
            "bretagne",
            "salesforce",
            "facebook",
            "citrix",
            "cartage");
    private static final Set<String> COMMON = Set.of(String.join(
                    " ",
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
                    "équipes établir étude études évoluer être")
            .split(" "));

    private FirstLetter() {}

    static String afterColon(String text) {
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
