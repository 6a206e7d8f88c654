package fr.relance.correspondence;

import static fr.relance.correspondence.Weight.INVITATION;
import static fr.relance.correspondence.Weight.NEXT_ROUND;

import java.util.List;

/** How recruiters invite; see docs/correspondence.md. */
final class InvitationRules {

    private static final String MEETING =
            "(?:[ld]')?(?:entretiens?|rendez-vous|rdv|rencontre|echange|visio\\w*|appel|point telephonique|call|entrevue)";
    private static final String DAY =
            "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|\\d{1,2}(?:er)? (?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)\\w*|\\d{1,2}/\\d{1,2})";
    private static final String NOT_SAID = Doubts.any(
            Doubts.CONDITION,
            Doubts.UNANSWERED,
            Doubts.SOMEDAY,
            "\\bannul\\w+|\\b(?:ne |n')(?:pouvons|pourrons|sommes|serons|avons|souhaitons|donn|donnerons|est|a) |\\bn'hesitez|\\bne pas (?:vous|donner)");

    static final List<Rule> ALL = List.of(
            invitation(
                    "\\b(?:souhait\\w+|aimer\\w+|voudr\\w+|desir\\w+|propos\\w+|ravie?s?|heureu\\w+|plaisir|enchante\\w*|envie|interessee?s?) ~6(?:vous (?:rencontrer|recevoir|voir|entendre|connaitre|parler|inviter|convier|entretenir)|(?:[ds]')?(?:rencontrer|echanger|discuter|parler)|[sm]'entretenir|faire (?:votre|plus ample) connaissance)\\b",
                    Doubts.any(Doubts.PAST, "\\bvous souhait\\w+ (?:echanger|discuter)|\\bnewsletter")),
            invitation(
                    "\\bvous ~3(?:convi\\w+|invit\\w+|convoqu\\w+|attend\\w*|recevr\\w+|recevoir) ~8(?:" + MEETING
                            + "|journee|session|job dating|locaux|bureaux|restaurant|etablissement|agence|magasin|salon)",
                    "\\binvitons a (?:consulter|visiter|vous connecter|postuler)"),
            invitation("\\b(?:convie|invite|convoque|attendu)e?s? ~5" + MEETING),
            invitation(
                    "\\b(?:seriez|etes|serez|auriez|avez|seras|serais)-(?:vous|tu) ~5(?:disponib\\w+|libre|dispo|creneau|possibilite de (?:venir|passer)|\\w+ minutes|une heure|un moment)",
                    "\\bcommencer|\\bdemarrer|\\bprendre (?:le|ce|votre) poste|\\bprise de poste|\\bdebuter|\\bposte immediatement"),
            invitation(
                    "\\b(?:vos|tes) (?:prochaines )?(?:disponibilites|dispos|creneaux)",
                    "\\bprise de poste|\\bcommencer|\\bvotre date|\\bpour (?:le )?demarr"),
            invitation(
                    "\\b(?:choisir|reserver|proposer|propose|proposons|selectionner|bloquer|fixer|convenir|trouver|caler|planifier|organiser|programmer|arreter|prendre) ~6(?:creneaux?|"
                            + MEETING + ")\\b",
                    Doubts.any(Doubts.PAST, "\\bprendre (?:contact|connaissance)")),
            invitation("\\bpropos\\w+ ~6(?:" + MEETING + "|creneau)\\b", Doubts.PAST),
            invitation(
                    "\\b" + MEETING
                            + " ~10(?:aura lieu|aurait lieu|est (?:bien |donc )?(?:fixe|prevu|confirme|programme|maintenu|reporte|decale|avance|deplace|pris)\\w*|se (?:tiendra|deroulera|fera)|(?:a ete|sera|doit etre) (?:fixe|reporte|decale|avance|deplace|programme|confirme|prevu)\\w*|vous est propose)"),
            invitation(
                    "\\b" + MEETING + " ~6(?:le|ce|du|:|au|pour le|des) ?" + DAY,
                    Doubts.any(
                            Doubts.PAST,
                            "\\b(?:notre|votre|cet) (?:dernier )?(?:entretien|rendez-vous|echange|rencontre) (?:du|de) ")),
            invitation(
                    "\\bconfirm\\w+ ~3(?:venue|presence|participation|creneau|" + MEETING + ")\\b",
                    "\\bconfirm\\w+ ~3(?:suite|apres|lors|interet)\\b"),
            invitation("\\b(?:rappel|convocation|invitation) ~3" + MEETING, Doubts.PAST),
            invitation(
                    "\\b(?:pouvons-nous|peut-on|pourrait-on|pourrions-nous) ~4(?:appeler|parler|voir|rencontrer|echanger)"),
            invitation(
                    "\\b(?:pourriez|pouvez|pourrez)-vous ~3(?:passer|venir) ~2(?:au|a|nous|me|chez|dans|demain|" + DAY
                            + ")\\b",
                    "\\btest\\b"),
            invitation("\\b(?:entretien|rendez-vous|rdv|visio) (?:fixe |prevu )?" + DAY, Doubts.PAST),
            invitation(
                    "\\borganis\\w+ ~3entretiens?\\b|\\bquel(?:le)?s? (?:jour|heure|horaire|date|creneau|moment)s? ~4(?:convien|arrange|disponib)\\w*"),
            invitation("\\bvous (?:appelle|appellerai|appellerons|telephonerai|appelons) ~4" + DAY),
            invitation("\\b(?:lien|adresse|plan) ~5(?:visio\\w*|(?:l')?entretien|teams|zoom|meet)\\b"),
            invitation("\\bquand (?:vous )?(?:pouvez|pourriez|pourrez)(?:-vous)? ~2(?:venir|passer|echanger)"),
            invitation("\\bvous recevrons\\b|\\bvous (?:presenter|liberer) ~8(?:entretien|" + DAY + ")"),
            invitation("\\bvous attend\\w+ (?:le |ce |donc )?" + DAY),
            invitation("\\b(?:rencontrer|recevoir|recevrons|voir) (?:le |ce |des )?" + DAY),
            invitation(
                    "\\bvenir (?:nous |me )?(?:rencontrer|voir|echanger|passer un entretien|a un entretien)|\\bpasser (?:un|votre|cet) entretien",
                    Doubts.PAST),
            invitation(
                    "\\b(?:retenu\\w*|selectionn\\w+|preselectionn\\w+) (?:et ~4)?pour (?:un|une|la|le|l'|passer) ?(?:premier |second |deuxieme |prochain\\w* |un )?(?:entretien|etape|suite|phase|echange|rencontre|tour)"),
            invitation("\\bvous (?:passez|accedez|etes (?:qualifiee?|admise?|invitee?)) ~4(?:etape|tour|phase)"),
            nextRound(
                    "\\bpreselectionne\\w*|\\b(?:prochaine|deuxieme|seconde|derniere) etape ~8(?:entretien|rencontre|test|echange)",
                    Doubts.PAST),
            nextRound(
                    "(?<!pas )\\bpoursuivre (?:le processus|l'aventure|nos echanges|les echanges|avec vous|le recrutement|la procedure|avec votre candidature|votre candidature|ensemble)",
                    "\\bsi |\\b(?:ne|n')\\b"));

    private InvitationRules() {}

    private static Rule invitation(String words, String... unless) {
        return Rule.of(INVITATION, words, Doubts.any(NOT_SAID, unless));
    }

    private static Rule nextRound(String words, String unless) {
        return Rule.of(NEXT_ROUND, words, NOT_SAID, unless);
    }
}
