package fr.relance.privacy;

import fr.relance.kernel.PersonalTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The word of explanation in the archive. */
final class Explanation {

    private static final String TEXT = """
            Vos données dans Relance
            ========================

            Cette archive contient tout ce que Relance garde de vous, au %s (heure universelle).

            donnees.json      tout, ligne par ligne, pour un autre logiciel. Les moments qui finissent par Z sont en
                              heure universelle, les autres à votre heure. Une ligne qui porte « supprimeLe » attend
                              d’être effacée pour de bon.
            candidatures.csv  vos candidatures, pour un tableur (séparateur : point-virgule). Une apostrophe devant un
                              « = », un « + », un « - » ou un « @ » empêche le tableur d’y voir une formule.
            textes/           vos notes, vos messages et ceux que vous avez reçus, un fichier par texte.

            Parties de donnees.json : %s.

            Ce qui n’y est pas : l’empreinte de votre mot de passe et les clés de vos appareils, qui ne servent qu’à
            vérifier que c’est bien vous.

            Vos notes parlent aussi d’autres personnes (noms, numéros, paroles de recruteurs). Gardez cette archive pour vous.
            """;

    private Explanation() {}

    static byte[] text(Instant now, List<PersonalTable> tables) {
        String parts = tables.stream().map(PersonalTable::part).collect(Collectors.joining(", "));
        return TEXT.formatted(now, parts).getBytes(StandardCharsets.UTF_8);
    }
}
