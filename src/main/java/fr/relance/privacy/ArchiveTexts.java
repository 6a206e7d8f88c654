package fr.relance.privacy;

import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalTable;
import fr.relance.kernel.PersonalTexts;
import fr.relance.privacy.PersonalArchive.FieldNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Texts as files that open with a click, called after what they are about. */
@Component
class ArchiveTexts {

    private static final int LONGEST_NAME = 60;

    private final PersonalRows rows;
    private final FieldNames names;

    ArchiveTexts(PersonalRows rows, FieldNames names) {
        this.rows = rows;
        this.names = names;
    }

    /** Where a file goes. */
    interface Files {
        void add(String name, byte[] text) throws IOException;
    }

    void write(OwnerId owner, List<PersonalTable> tables, Files files) {
        for (PersonalTable table : tables) {
            PersonalTexts texts = table.texts();
            if (texts != null) {
                Map<String, AtomicInteger> numbers = new HashMap<>();
                rows.each(table, owner, row -> write(texts.of(row), row, numbers, files));
            }
        }
    }

    private void write(
            PersonalTexts texts, Map<String, @Nullable Object> row, Map<String, AtomicInteger> numbers, Files files) {
        String body = lines(texts.bodies(), row, "\n", texts.bodies().size() > 1);
        if (body.isEmpty()) {
            return;
        }
        String title = Objects.toString(row.get(PersonalRows.TITLE), "");
        String text = title + "\n" + lines(texts.heads(), row, " ", true) + "\n" + body;
        int number = numbers.computeIfAbsent(texts.folder(), folder -> new AtomicInteger())
                .incrementAndGet();
        String name = String.format(Locale.ROOT, "%s/%04d-%s.txt", texts.folder(), number, safe(title));
        try {
            files.add(name, text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String lines(List<String> columns, Map<String, @Nullable Object> row, String gap, boolean labelled) {
        StringBuilder lines = new StringBuilder();
        for (String column : columns) {
            Object value = row.get(column);
            if (value != null) {
                lines.append(labelled ? names.label(column) + "\u00a0:" + gap : "")
                        .append(value)
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** What was typed never decides where a file goes: letters, digits and hyphens are left of it. */
    static String safe(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return cut.isEmpty() ? "texte" : cut;
    }
}
