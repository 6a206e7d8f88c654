package fr.relance.privacy;

import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalSheet;
import fr.relance.kernel.PersonalTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

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
}
