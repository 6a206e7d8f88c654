package fr.relance.privacy;

import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalTable;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All rows as JSON: a list for each part, a field for each column. */
@Component
class ArchiveJson {

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
