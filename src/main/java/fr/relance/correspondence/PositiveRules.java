package fr.relance.correspondence;

import static fr.relance.correspondence.Weight.CHOSEN;
import static fr.relance.correspondence.Weight.HIRED;

import java.util.List;

/** How recruiters hire; see docs/correspondence.md. */
final class PositiveRules {

    private static final String NOT_SAID = Doubts.any(
            Doubts.CONDITION,
            Doubts.UNANSWERED,
            Doubts.SOMEDAY,
            "\\bavant (?:toute|une|de|d')|\\bne pouvons|\\bn'|\\bne sommes|\\bne ~6pas\\b|\\bplus a pourvoir|\\bou non\\b|\\bpas encore");

    static final List<Rule> ALL = List.of(
            hired(
                    "\\b(?:promesse|proposition|offre|confirmation|lettre) (?:d'embauche|d'engagement|de recrutement|ferme)"),
            hired(
                    "\\bvotre (?:embauche|recrutement|futur contrat|entree en fonctions?|integration (?:dans|au|chez|au sein))",
                    "\\bprocessus|\\bdossier de|\\bpossible\\b|\\benvisag|\\bentretien"),
            hired(
                    "\\bvotre (?:date d'integration|premier jour|periode d'essai|contrat de travail|arrivee (?:parmi|dans l'equipe|au sein|chez|dans nos))",
                    "\\bactuel|\\ben cours|\\bpossible\\b|\\bentretien"),
            hired(
                    "\\b(?:choix|decision) (?:s'est|s'etait|se) (?:finalement |donc )?(?:arrete\\w*|porte\\w*) sur (?:vous|votre|toi)"),
            hired(
                    "\\b(?:souhait\\w+|desir\\w+|voulons|aimerions|ravie?s? de|heureu\\w+ de|plaisir de|propos\\w+ de|decide de|joie de) (?:vous )?(?:recruter|embaucher|engager|compter parmi|accueillir (?:parmi|au sein|dans (?:l'equipe|nos|notre|l'entreprise))|accueillir le|voir rejoindre|confier (?:le|ce) poste)"),
            hired(
                    "\\bvous (?:propos\\w+|offr\\w+|confi\\w+) (?:le|ce|un) (?:poste|contrat|cdi|cdd|stage|emploi)\\b",
                    "\\bentretien|\\bexplor"),
            hired("\\bvous avez (?:obtenu |decroche |donc )?le poste\\b"),
            hired(
                    "\\b(?:ci-joint|jointe?|retourner|renvoyer|signer?|signee?) ~6votre contrat|\\bvotre contrat ~6(?:signee?|ci-joint|retourner)",
                    "\\bactuel|\\ben cours"),
            hired("\\bvous (?:engager|embaucher|recruter)\\b", "\\bentretien|\\brencontr"),
            hired(
                    "\\bvous (?:faire|adresser|transmettre|soumettre) (?:une |notre )(?:offre|proposition)\\b",
                    "\\bentretien|\\brendez-vous|\\bcreneau"),
            hired("\\bsouhait\\w+ la bienvenue"),
            hired("\\bvous propos\\w+ (?:donc )?(?:de |d')(?:nous rejoindre|rejoindre|integrer|occuper|signer)"),
            hired(
                    "\\bbienvenue (?:parmi nous|dans (?:l'equipe|notre equipe|nos equipes|l'entreprise|l'aventure)|chez|a bord|au sein)",
                    "\\bespace|\\bapplication|\\bsite|\\bportail|\\bplateforme|\\bprocessus"),
            hired(
                    "\\b(?:ravie?s?|heureu\\w+|plaisir|hate|impatien\\w+|enchante\\w*) ~6(?:rejoign\\w+|rejoindr\\w+|integr\\w+|arriv\\w+|accueill\\w+|compter) ~4(?:equipes?|parmi nous|entreprise|societe|maison|rangs|etablissement|service)",
                    "\\bentretien|\\brencontr|\\bselectionne|\\bvotre interet|\\bdesir de"),
            hired("\\bsignature (?:de|du) (?:votre |votre futur )?contrat|\\b(?:signer|parapher) (?:votre|le) contrat"),
            hired(
                    "\\b(?:commencer|commencerez|debuterez|prendrez vos fonctions|prendrez votre poste|prise de fonctions? est)\\b ~6(?:le|des|lundi|mardi|mercredi|jeudi|vendredi)",
                    "\\?|\\bformation|\\bquand|\\bpourr|\\bdisponib"),
            chosen(
                    "\\b(?:vous|votre candidature|votre profil) (?:etes|est|(?:avez|a|aura) ~2ete) (?:donc |bien |officiellement |definitivement |finalement )*(?:retenue?s?|choisie?|selectionnee?|acceptee?|recrutee?|embauchee?|admise?)\\b"),
            chosen(
                    "\\b(?:avons|ai) (?:donc |le plaisir de |decide de )*(?:retenu|choisi|accepte|retenir|choisir) (?:de retenir )?(?:votre candidature|votre profil|vous)\\b|\\bde retenir (?:votre candidature|votre profil)"),
            chosen(
                    "\\b(?:reponse|avis|retour|decision|issue) ~4(?:positi\\w+|favorables?)",
                    "\\bsuite favorable|\\bune (?:reponse|decision) positive (?:de|a)"),
            chosen("\\b(?:donn\\w+|reserv\\w+) ~2(?:une )?suite (?:favorable|positive)"),
            chosen("\\bvous a (?:donc )?(?:retenue?|choisie?|selectionnee?)\\b"),
            chosen("\\bfelicitations\\b"));

    private PositiveRules() {}

    private static Rule hired(String words, String... unless) {
        return Rule.of(HIRED, words, Doubts.any(NOT_SAID, unless));
    }

    private static Rule chosen(String words) {
        return chosen(words, "\\ben attente|\\bpreselection");
    }

    private static Rule chosen(String words, String unless) {
        return Rule.of(CHOSEN, words, NOT_SAID, "\\bpositi\\w+ (?:ou|comme)", unless);
    }
}
