package fr.relance.privacy;

import fr.relance.kernel.PersonalTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The word of explanation in the archive. */
final class Explanation {

    private static final String TEXT = """
            Vos données dans Relance
            ========================

            Cette archive contient tout ce que Relance garde de vous, le %s (heure de Paris).

            donnees.json      tout, ligne par ligne, pour un autre logiciel. Les moments qui finissent par Z sont en
                              heure universelle, les autres à votre heure. Une ligne qui porte « supprimeLe » attend
                              d’être effacée pour de bon.
            candidatures.csv, entretiens.csv, relances.csv
                              pour un tableur (séparateur : point-virgule, heure de Paris pour ce qui a été noté). Une
                              apostrophe devant un « = », un « + », un « - » ou un « @ » empêche le tableur d’y voir
                              une formule.
            textes/           vos notes, vos messages et ceux que vous avez reçus, un fichier par texte.

            Parties de donnees.json : %s.

            Ce qui n’y est pas : l’empreinte de votre mot de passe et les clés de vos appareils, qui ne servent qu’à
            vérifier que c’est bien vous.

            Vos notes parlent aussi d’autres personnes (noms, numéros, paroles de recruteurs). Gardez cette archive pour vous.
            """;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' H 'h' mm", Locale.FRANCE);

    private Explanation() {}

    static byte[] text(Instant now, List<PersonalTable> tables) {
        String parts = tables.stream().map(PersonalTable::part).collect(Collectors.joining(", "));
        return TEXT.formatted(WHEN.format(now.atZone(PARIS)), parts).getBytes(StandardCharsets.UTF_8);
    }
}
