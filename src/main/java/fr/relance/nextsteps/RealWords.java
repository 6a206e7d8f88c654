package fr.relance.nextsteps;

import java.util.List;
import java.util.Set;

/** Words of everyday speech that differ by a letter from one that matters: they are right as they are. */
final class RealWords {

    private static final Set<String> WORDS = WordList.of(
            "quelle quelles contacteur contat contates cooptez dallez dallons decaissions decombre decuisions decussions doubliez "
                    + "ecriiez ecriions envergez informel informels jarret javant javez javiez javons jetes laiussez lassez "
                    + "lassiez lavant lavez laviez lavoir lavons layez legalement leviter levitez luisez mailleurs massez "
                    + "mesange messager metre meuleurs mouvrez mutile nassez previrent previssent prevoient procaine quetes "
                    + "raidement relanceur renvient repons retourneur revaient revent revernir revions revirent revisent "
                    + "revissent revivent revoient telephonie telephonies");

    /** How words begin that are none of ours. */
    private static final List<String> BEGINNINGS = List.of(
            ("conform confir confis contract recontract infirm relac repand repend revend envi enfer diner atteind attendri attent provien"
                            + " provin tend teind ecrie ecria ecrio compet comput patent decri delai decess massage repos repens derrier"
                            + " denier rebond apollo")
                    .split(" "));

    private RealWords() {}

    static boolean has(String word) {
        return WORDS.contains(word) || BEGINNINGS.stream().anyMatch(word::startsWith);
    }
}
