package fr.relance.correspondence;

import static fr.relance.correspondence.Weight.REFUSAL;
import static fr.relance.correspondence.Weight.REGRET;

import java.util.List;

/** How recruiters refuse; see docs/correspondence.md. */
final class RefusalRules {

    private static final String NOT = "(?<!vous )\\b(?:ne |n')(?!hesit|manqu|oubli|tard)~6";
    private static final String OTHERS =
            "(?:un|une|d'|des|a|vers|sur|avec)? ?(?:un |une |d'|l')?(?:autres? (?:profil|candidat|candidature|personne)|quelqu'un d'autre)";
    private static final String POST = "(?:profil|candidature|parcours|experiences?|competences|dossier)";
    private static final String NOT_NOW = Doubts.any(
            Doubts.UNANSWERED,
            "\\bpas encore\\b|\\bcandidat\\w* dont (?:le profil|la candidature) n|\\bou non\\b|\\bou pas\\b|\\bpositi\\w+ (?:ou|comme|et) negati|\\bfavorable (?:ou|comme) defavorable");

    static final List<Rule> ALL = List.of(
            refusal("(?<!vous )\\b(?:ne |n')(?!hesit)~8donn\\w* ~3suite\\b"),
            refusal(NOT + "(?:reserv|apport|accord)\\w+ ~4(?:suite|reponse|issue) "),
            refusal("\\b(?:ne |n')(?!hesit)~8(?:d'une )?suite (?:favorable|positive)"),
            refusal("\\b(?:restera?|classee?|demeurera?) sans suite\\b|\\bsans suite favorable"),
            refusal(
                    "\\b(?:impossib\\w+|pas en mesure|regret|regrett\\w+|desole\\w*|navre\\w*) ~10(?:suite|reponse) (?:favorable|positive)"),
            refusal(
                    "\\b(?:ne |n')(?!hesit)~6(?:retenu|selectionne|preselectionne|retenir|retenons|retiendr|selectionner)\\w*",
                    "\\bqu'(?:a|aux|un|une)\\b|\\bne retien\\w+ que|\\bque (?:deux|trois|quatre|cinq|quelques|vous|votre)\\b|\\b(?:creneau|date|horaire|rendez-vous|lieu)\\w* ~4n"),
            refusal("\\b(?:ne |n')(?!hesit)~5poursuiv\\w*", "\\bpoursuivre vos recherches"),
            refusal("\\bmet\\w+ (?:un terme|fin) (?:a|au) (?:notre|votre|ce|cette|processus|la procedure|nos)"),
            refusal(NOT + "plus loin\\b"),
            refusal(
                    "\\b(?:retenu|choisi|choix|privilegie|prefere|porte\\w*|oriente\\w*|tourne\\w*|opte|selectionne|poursuivre|avancer|continuer|recrute|favorise|retenir|choisir|confie|attribue|faveur|revient|revenu) ~6"
                            + OTHERS),
            refusal("\\b(?:privilegi\\w+|prefer\\w+) ~2(?:un|une|des|les) ~2(?:profil|candidat|personne|candidature)"),
            refusal(
                    "\\b(?:choix|choisi|retenu|privilegie|prefere|opte|confie|positionne) ~6(?:candidat\\w*|personne|profil|candidature) (?:en )?interne|\\b(?:candidat\\w*|personne|profil|candidature) (?:en )?interne ~6(?:choisi|retenu|prefere|positionne|recrute)"),
            refusal("\\b(?:ne |n')(?!hesit)~4(?:recrut|embauch)\\w+", "\\bencore\\b|\\bque\\b|\\bavant\\b"),
            refusal(
                    "\\bchoix ~3ne s'est pas|\\ben rester la\\b|\\bne (?:pourra|peut|va) ~2aboutir|\\bn'en (?:fait|faites|font) ~1pas partie|\\bne vous propos\\w+ pas\\b"),
            refusal(
                    "\\b(?:poste|mission|contrat) ~5(?:attribuee?|confiee?|revenue?) a (?:un|une|l'|quelqu'un)|\\bautre (?:candidat\\w*|personne) ~1(?:l')?a emporte"),
            refusal(
                    "\\barret\\w+ (?:la|ici|le processus|notre processus|votre candidature|le recrutement|la procedure)\\b",
                    "\\bpas arret"),
            refusal("\\bne pas (?:vous )?(?:convier|inviter|recevoir|convoquer|rencontrer)\\b"),
            refusal(
                    "\\bautres? (?:candidat|personne|profil|candidature)\\w* ~3(?:a|ont|est|sera|avait) ~4(?:ete )?(?:retenu|choisi|selectionne|recrute|prefere|accepte)"),
            refusal(
                    "\\b(?:candidat\\w*|profils|personnes?|candidatures) ~7(?:plus|davantage|mieux|meilleure) ~4(?:adequation|proches?|correspond\\w*|en phase|adaptee?s?|aux? (?:attentes|besoins|criteres|exigences)|experimente\\w*|qualifie\\w*|pertinent\\w*|repond\\w*)"),
            refusal(
                    "\\b(?:correspond\\w*|repond\\w*) (?:davantage|mieux|plus (?:etroitement|precisement|directement|exactement))",
                    "\\bvotre (?:profil|candidature|experience)\\b"),
            refusal(
                    "\\b(?:poste|recrutement|mission|offre|contrat)s? ~7(?:a|est|ont|etant|vient|vais|avait|sont) ~4pourvue?s?\\b",
                    "\\bsi |\\bpas pourvu|\\btoujours pas"),
            refusal(
                    "\\bavons ~3pourvu\\b|\\bn'est (?:malheureusement |donc |desormais )?plus (?:a pourvoir|disponible|d'actualite|ouvert)"),
            refusal("\\b(?:poste|recrutement|offre|processus|projet) ~5(?:annule|abandonne|supprime)\\w*"),
            refusal("\\b" + POST + " ~10(?:ne |n')~4(?:correspond|repond|convien|satisfai|remplit|permet|suffi)\\w*"),
            refusal(
                    "\\b" + POST
                            + " ~10(?:ne |n')(?:est|sont|semble\\w*|soit|etait|parait|apparai\\w*|entre\\w*|figure\\w*) ~4(?:en adequation|adapte|aligne|suffisan|en phase|conforme|pertinent|assez|suffisamment|dans nos|compatible|parmi)"),
            refusal(
                    "\\b(?:n'avons|n'ai|ne disposons|n'y a|ne proposons|n'aurons) ~5(?:pas|plus|aucune?) ~5(?:poste|opportunite|place|offre|recrutement|stage|alternance|contrat)s?\\b",
                    "\\bencore\\b"),
            refusal(
                    "\\baucune? (?:poste|opportunite|recrutement|besoin)\\b|\\bn'avons ~3pas de besoins?\\b",
                    "\\bbesoins? (?:de|d')"),
            refusal(
                    "\\b(?:ne |n')(?:pouvons|peux|pouvions|pourrons|sommes|suis|peut|pourra|avons pu) ~8(?:favorable\\w*|positiv\\w*)",
                    "\\bencore\\b|\\bavant\\b"),
            refusal("\\b(?:reponse|avis|retour|suite|decision|issue) ~5(?:negati\\w+|defavorable)"),
            refusal(
                    "\\b(?:decline|decliner|declinons|rejet\\w+|ecart\\w+|refus\\w+) ~2(?:votre |la |de )?(?:candidature|dossier|profil)",
                    "\\bpas (?:ecarte|rejete|refuse)"),
            refusal(
                    "\\bcandidature ~5(?:a|est|sera|soit|etait) ~3(?:ete )?(?:declinee|rejetee|ecartee|refusee)",
                    "\\bn'a pas ete (?:ecarte|rejete|refuse)"),
            refusal(
                    "\\b(?:ne |n')(?!hesit)~5(?:continu|avanc|pouss)\\w* ~4(?:processus|candidature|avec vous|ensemble|l'aventure|echanges|plus avant|collaboration|demarche)"),
            refusal(
                    "\\bvous (?:n'etes|n'avez|ne serez|ne faites) ~5(?:retenu|selectionne|choisi|admis|laureat|parmi|partie des)\\w*",
                    "\\bencore\\b"),
            refusal(
                    "\\b(?:ne |n')(?:pouvons|pourrons|sommes|serons|allons|souhaitons|peux|pourrai|avons pas pu) ~9(?:integrer|proposer|offrir|embaucher|recruter|accueillir|engager|donner une place|faire (?:d'|une |de )?(?:offre|proposition))",
                    "\\b(?:date|creneau|horaire|rendez-vous|avant|autre jour)\\b"),
            regret(
                    "\\bsouhait\\w+ ~10(?:recherches?|demarches|carriere|projets?|avenir|poursuite|parcours professionnel|reussite|succes)\\b",
                    Doubts.any(
                            "\\bsi vous|\\bsi tel|\\bnous souhaitons (?:poursuivre|avancer|continuer)|\\bpour (?:votre|cet|l')entretien|\\bvos souhaits|\\bvous souhaitez")),
            regret(
                    "\\b(?:bonne chance|bonne continuation|plein succes|pleine reussite|bon courage) ~5(?:recherches?|demarches|suite|carriere|projets?|poursuite|parcours)|\\bbonne continuation\\b",
                    "\\bentretien\\b"),
            regret(
                    "\\b(?:malheureusement|regret\\w*|navre\\w*|desole\\w*)\\b.{0,120}\\b(?:candidature|profil|retenir|recrutement|collaborer|travailler ensemble)",
                    "\\b(?:encore|retard|delai|reponse|date|repondre|entretien|rendez-vous|tarde\\w*|reporte\\w*)\\b"));

    private RefusalRules() {}

    private static Rule refusal(String words, String... unless) {
        return Rule.of(REFUSAL, words, Doubts.any(NOT_NOW, unless));
    }

    private static Rule regret(String words, String unless) {
        return Rule.of(REGRET, words, NOT_NOW, unless);
    }
}
