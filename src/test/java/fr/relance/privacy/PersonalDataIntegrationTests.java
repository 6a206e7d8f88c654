package fr.relance.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import fr.relance.privacy.PersonalArchive.FieldNames;
import fr.relance.support.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing is forgotten, whatever tables and columns there are: what is handed out, and what is erased. */
@IntegrationTest
class PersonalDataIntegrationTests {

    @Autowired
    private DataSource source;

    @Autowired
    private PersonalExport export;

    @Autowired
    private Erasure erasure;

    @Autowired
    private MessageSource messages;

    @Autowired
    private List<PersonalData> modules;

    private final FieldNames names = new FieldNames();
    private final OwnerId alix = new OwnerId(UUID.randomUUID());
    private final OwnerId bao = new OwnerId(UUID.randomUUID());
    private final String alixMark = "alix" + alix.toString().substring(0, 6);
    private final String baoMark = "bao" + bao.toString().substring(0, 6);

    private EveryTable tables;
    private Map<String, Map<String, Object>> written;

    @BeforeEach
    void fill() {
        tables = new EveryTable(source);
        written = tables.fill(alix.value(), alixMark);
        tables.fill(bao.value(), baoMark);
    }

    @AfterEach
    void erase() {
        erasure.erase(alix);
        erasure.erase(bao);
    }

    @Test
    void everyTableIsOfSomeModule() {
        assertThat(listed()).extracting(PersonalTable::name).containsExactlyInAnyOrderElementsOf(tables.names());
    }

    @Test
    void everyPartHasANameForTheReceipt() {
        assertThat(listed())
                .allSatisfy(table -> assertThat(
                                messages.getMessage("privacy.part." + table.part(), null, "", Locale.FRANCE))
                        .as(table.part())
                        .isNotEmpty());
    }

    @Test
    void everyColumnOfEveryTableIsHandedOutExceptSecrets() throws IOException {
        JsonNode data = JsonMapper.shared().readTree(archive(alix).get("donnees.json"));

        for (PersonalTable table : listed()) {
            assertThat(data.path(table.part())).as(table.part()).hasSize(1);
            JsonNode row = data.path(table.part()).path(0);
            written.getOrDefault(table.name(), Map.of()).forEach((column, value) -> {
                String field = names.key(column);
                if (table.secrets().contains(column)) {
                    assertThat(row.has(field)).as("%s.%s", table.name(), column).isFalse();
                } else {
                    assertThat(row.path(field).asString())
                            .as("%s.%s", table.name(), column)
                            .isEqualTo(told(value));
                }
            });
        }
    }

    @Test
    void noTwoColumnsOfATableShareAName() {
        assertThat(listed())
                .allSatisfy(table -> assertThat(tables.columns(table.name()))
                        .extracting(column -> names.key(column.name()))
                        .doesNotHaveDuplicates());
    }

    @Test
    void whatIsHandedOutHoldsNothingOfAnybodyElseAndNoSecret() throws IOException {
        Map<String, String> files = archive(alix);

        assertThat(files)
                .allSatisfy((name, content) -> assertThat(content)
                        .as(name)
                        .doesNotContain(baoMark, bao.toString())
                        .doesNotContain(alixMark + "-account-password_hash", alixMark + "-device-secret_hash"));
        assertThat(files.keySet())
                .contains("LISEZMOI.txt", "candidatures.csv")
                .anyMatch(name -> name.startsWith("textes/messages-recus/0001-"))
                .anyMatch(name -> name.startsWith("textes/messages/0001-"))
                .allMatch(name -> name.matches("[A-Za-z0-9./-]+") && !name.contains(".."));
    }

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        assertThat(bytes(alix)).isEqualTo(bytes(alix));
    }

    @Test
    void nothingIsLeftOfWhoIsErasedAndAllOfEverybodyElse() {
        String others = tables.standing(baoMark) + tables.standing(bao.toString());
        assertThat(tables.holding(traces())).hasSameSizeAs(tables.names());

        Receipt receipt = erasure.erase(alix);

        assertThat(tables.holding(traces())).isEmpty();
        assertThat(tables.standing(baoMark) + tables.standing(bao.toString())).isEqualTo(others);
        assertThat(receipt.counts().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        listed().stream().map(PersonalTable::part).toList());
        assertThat(receipt.counts().values()).allMatch(rows -> rows == 1);
    }

    private List<PersonalTable> listed() {
        return modules.stream().flatMap(module -> module.tables().stream()).toList();
    }

    /** A mark in each text, the person's id, and that of a row to which others refer. */
    private String[] traces() {
        Object interview = written.getOrDefault("announced_fact", Map.of()).get("id");
        return new String[] {alixMark, alix.toString(), String.valueOf(interview)};
    }

    private static String told(Object value) {
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        return value instanceof OffsetDateTime moment ? moment.toInstant().toString() : value.toString();
    }

    private byte[] bytes(OwnerId owner) throws IOException {
        try (var content = export.write(owner).content()) {
            return content.readAllBytes();
        }
    }

    private Map<String, String> archive(OwnerId owner) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(owner)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
