package fr.relance.migrated;

import fr.relance.support.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** What somebody is handed out who asks for their data. */
final class Archive {

    private Archive() {}

    /** The names of the files, and the tables among them line by line. */
    static Map<String, List<String>> tables(Visitor visitor) throws IOException {
        Map<String, List<String>> tables = new TreeMap<>();
        byte[] content = visitor.mvc()
                .get()
                .uri("/profil/donnees/archive")
                .with(visitor.person().auth())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean table = entry.getName().endsWith(".csv");
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                tables.put(entry.getName(), table ? text.lines().toList() : List.of());
            }
        }
        return tables;
    }
}
