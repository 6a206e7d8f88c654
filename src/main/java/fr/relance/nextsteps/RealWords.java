package fr.relance.nextsteps;

import java.util.Set;

/** Words of everyday speech that differ by a letter from one that matters: they are right as they are. */
final class RealWords {

    private static final Set<String> WORDS = WordList.of(
            "merci tournee journal quelle quelles quelqu avait avaient ayant avais appris debat debout certaine "
                    + "certaines domaine entree entrees envie envies conforme pouvoir porter porte portes porteur personnel "
                    + "personnelle present presente presenter presentation presse pret prete pretes martin mains main menage "
                    + "croix doute doutes doutez dates date dater durand caissier caissiere clarte retenir retenez retenue "
                    + "retenu reussir relire repris reprise retirez travail pense penser pensait essaye essayer essaie oublie oublier manque "
                    + "propos conseil conseils courir poser pose poses payer parole paroles noter noteur voter savez saurais "
                    + "saurait savais sauriez decrire livre livres livrer pierre pierres voile voix statut stature palais relais "
                    + "malin marin serie series quitter connue decede lancer marche marcher sejour termes terme tenter tente "
                    + "vente ventes vendre portait passion pages perse remis requis prone peste piste panne ligne digne auras "
                    + "avion avions aviez lieu lieux cuisine humaine romaine trancher boucher coucher toucher moucher couche "
                    + "souche rentable entier entiere meter seance conduite culture parler parlant hotel hotels contenu content "
                    + "contente contents venu venue venus souvenir parvenir convenir devenir rapport rapports apport apporteur "
                    + "avance avancer avances charge charges chance chances change changer changes cas court courte courts cadre "
                    + "cadres");

    private RealWords() {}

    static boolean has(String word) {
        return WORDS.contains(word);
    }
}
