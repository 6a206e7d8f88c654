package fr.relance.privacy;

import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalSheet;
import fr.relance.kernel.PersonalTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything about a person into one archive: {@code donnees.json}, their texts, sheets, and a word of explanation. */
@Component
class PersonalArchive {

    private final ObjectProvider<PersonalData> modules;
    private final ArchiveJson json;
    private final ArchiveSheets sheets;
    private final ArchiveTexts texts;
    private final Clock clock;

    PersonalArchive(
            ObjectProvider<PersonalData> modules,
            ArchiveJson json,
            ArchiveSheets sheets,
            ArchiveTexts texts,
            Clock clock) {
        this.modules = modules;
        this.json = json;
        this.sheets = sheets;
        this.texts = texts;
        this.clock = clock;
    }

    /** The same data at the same moment give the same bytes. */
    void write(OwnerId owner, OutputStream target) throws IOException {
        Instant now = clock.instant();
        List<PersonalTable> tables = tables();
        try (ZipOutputStream zip = new ZipOutputStream(target)) {
            open(zip, "LISEZMOI.txt", now);
            zip.write(Explanation.text(now, tables));
            open(zip, "donnees.json", now);
            json.write(owner, tables, now, zip);
            for (PersonalSheet sheet : modules.orderedStream()
                    .flatMap(module -> module.sheets().stream())
                    .toList()) {
                open(zip, sheet.fileName(), now);
                sheets.write(owner, sheet, zip);
            }
            texts.write(owner, tables, (name, text) -> {
                open(zip, "textes/" + name, now);
                zip.write(text);
            });
        }
    }

    private List<PersonalTable> tables() {
        return modules.orderedStream()
                .flatMap(module -> module.tables().stream())
                .toList();
    }

    private static void open(ZipOutputStream zip, String name, Instant now) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(now));
        zip.putNextEntry(entry);
    }

    /** The word of explanation in the archive. */
    static final class Explanation {

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

    /** All rows as JSON: a list for each part, a field for each column. */
    @Component
    static class ArchiveJson {

        private final PersonalRows rows;
        private final FieldNames names;
        private final JsonMapper mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();

        ArchiveJson(PersonalRows rows, FieldNames names) {
            this.rows = rows;
            this.names = names;
        }

        void write(OwnerId owner, List<PersonalTable> tables, Instant now, OutputStream out) {
            try (JsonGenerator json = mapper.createGenerator(out)) {
                json.writeStartObject();
                json.writeStringProperty("format", "relance-donnees");
                json.writeNumberProperty("version", 1);
                json.writeStringProperty("exporteLe", now.toString());
                for (PersonalTable table : tables) {
                    json.writeArrayPropertyStart(table.part());
                    rows.each(table, owner, row -> write(row, json));
                    json.writeEndArray();
                }
                json.writeEndObject();
            }
        }

        private void write(Map<String, @Nullable Object> row, JsonGenerator json) {
            json.writeStartObject();
            row.forEach((column, value) -> {
                if (!column.equals(PersonalRows.TITLE)) {
                    json.writePOJOProperty(names.key(column), value);
                }
            });
            json.writeEndObject();
        }
    }

    /** What a column is called in French where it is handed out; the names stand in {@code fields.properties}. */
    @Component
    static class FieldNames {

        private final Properties names = new Properties();

        FieldNames() {
            try (InputStream file = FieldNames.class.getResourceAsStream("fields.properties")) {
                if (file == null) {
                    throw new IllegalStateException("fields.properties is missing");
                }
                names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Its name as a key; a column without one keeps its own. */
        String key(String column) {
            return names.getProperty(column, column);
        }

        /** Its name as words above a text. */
        String label(String column) {
            String words =
                    key(column).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(java.util.Locale.FRANCE);
            return Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }
}
