package fr.relance.nextsteps;

import static fr.relance.nextsteps.TimeRule.always;

import java.util.List;

/** Words that promise some time without a day, and words that look like a time and are none. */
final class VagueRules {

    private static final Meaning VAGUE = new Meaning.Vague();

    static final List<TimeRule> ALL = List.of(
            always(
                    VAGUE,
                    "[dans] les (meilleurs|plus brefs|plus courts|brefs|plus rapides) delais",
                    "dans les meilleur delai",
                    "dans les meilleur delais",
                    "des que possible",
                    "(le|au) plus (vite|tot|rapidement) [possible]",
                    "(tres|assez|plutot|relativement) (vite|rapidement|prochainement|bientot|rapide)",
                    "prochainement | imminent* | bientot | rapidement | vite | incessamment [sous peu] | ulterieurement | asap | rapide",
                    "(sous|d ici|avant) peu",
                    "[le|des le] lendemain | [dans] la foulee | sans tarder | en temps voulu | en temps utile | le moment venu | tout de suite | immediatement"),
            always(
                    VAGUE,
                    "[(dans|d ici|sous|avant|apres)] [les|ces] [tout] (quelque|plusieurs|prochain|tout prochain) (jour|semaine|mois|heure|temps)",
                    "[dans] (les|ces) jour (ci|prochain|a venir|qui viennent|qui suivent)",
                    "[dans] les semaine (prochain|prochaine|a venir|qui viennent|qui suivent)",
                    "[dans|d ici|sous] un (certain|petit) (temps|moment)",
                    "d ici [quelque|un certain] temps",
                    "dans un (futur|avenir) proche",
                    "un de ces jour",
                    "(dans|d ici) (un|1) an et demi",
                    "a l occasion"),
            always(
                    VAGUE,
                    "[(a|avant|apres|d ici|pour|des)] [la|les|l] (rentree|vacances|fetes|noel|paques|toussaint|printemps|automne|hiver|ponts|soldes)",
                    "(en|l|cet|d) ete",
                    "[(au|le|du|ce)] [(<rank>|prochain)] (trimestre|semestre) [prochain]",
                    "(t|q) (1|2|3|4)",
                    "[debut|courant|milieu|dans] [de|d] [l] annee [prochaine]",
                    "l annee prochaine",
                    "(debut|courant|milieu|mi|en) <year>"),
            always(
                    new Meaning.Other(),
                    "a [tres] (bientot|vite)",
                    "il y a [(environ|un peu plus de|plus de)] [<n>] [{or} <n>] [{size}] (<unit>|<roughly>)",
                    "depuis [(environ|plus de|le)] [<n>] (<unit>|<roughly>|<month>|<weekday>|<year>)",
                    "<n> (an|ans|annee) (d|de) experience",
                    "[<n>] heure (par|la) (semaine|jour)",
                    "<n> (jour|heure) (par|sur) (semaine|mois|<n>)",
                    "(une|plusieurs|deux|trois|1|2|3) fois par (semaine|mois|jour)",
                    "toutes les semaine | chaque <weekday> | tous les <weekday> | chaque semaine"));

    private VagueRules() {}
}
