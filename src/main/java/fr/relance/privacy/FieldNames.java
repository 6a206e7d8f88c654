package fr.relance.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** What a column is called in French where it is handed out; the names stand in {@code fields.properties}. */
@Component
class FieldNames {

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
        String words = key(column).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(java.util.Locale.FRANCE);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
