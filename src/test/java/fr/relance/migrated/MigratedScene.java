package fr.relance.migrated;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.OwnerId;
import fr.relance.support.Page;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The database of version 032 (see {@link FilledDatabase}), migrated by this one: all rows are there, people see what they saw, and what
 * could be taken back still can. Taking back comes last, since it changes what is seen.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
abstract class MigratedScene {

    static final String VERSION = "v032";

    /** Tables whose rows later versions keep in another one, and which one that is. */
    private static final Map<String, String> BECAME =
            Map.of("announcement", "announced_fact", "interview", "announced_fact");

    private static Cells before = new Cells(Map.of(), Map.of());

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource source;

    @Autowired
    private TestClock clock;

    /** How things stand before the application sees them. */
    static void stood(DataSource old) {
        before = Cells.of(old);
    }

    static Stream<String> emails() {
        return Stream.of(
                "camille@demo.example", "zoe@exemple.fr", "jules@exemple.fr", "anne@exemple.fr", "rien@exemple.fr");
    }

    @BeforeEach
    void resetClock() {
        clock.reset();
    }

    @Test
    @Order(1)
    void noRowAndNoValueIsLost() {
        Cells after = Cells.of(source);

        before.rowsIn(BECAME)
                .forEach((table, rows) -> assertThat(after.rows().getOrDefault(table, 0))
                        .as("rows of %s", table)
                        .isGreaterThanOrEqualTo(rows));
        assertThat(before.rows()).hasSizeGreaterThan(15);
        assertThat(before.values().keySet())
                .hasSizeGreaterThan(1000)
                .allSatisfy(value -> assertThat(after.values())
                        .as("of %s", before.values().get(value))
                        .containsKey(value));
    }

    /** Lists would end too early. */
    @Test
    @Order(1)
    void stagesAreCounted() {
        String counted = "select owner_id, stage, sum(many) from stage_count group by owner_id, stage";
        String listed =
                "select owner_id, stage, count(*) from search_document where hidden = false group by owner_id, stage";

        assertThat(rows(counted)).isNotEmpty().containsExactlyInAnyOrderElementsOf(rows(listed));
    }

    private List<String> rows(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3))
                .list();
    }

    @ParameterizedTest
    @MethodSource("emails")
    @Order(2)
    void everybodySeesWhatTheySaw(String email) throws IOException {
        Visitor visitor = visitor(email);
        Map<String, List<String>> seen = Seen.everywhere(visitor);
        for (String file : addresses(email, "/calendrier/")) {
            seen.put(file, Seen.file(visitor, file));
        }
        seen.putAll(Archive.tables(visitor));

        Recorded.compare(VERSION + "/seen/" + email + ".txt", seen);
    }

    @ParameterizedTest
    @MethodSource("emails")
    @Order(3)
    void whatCouldBeTakenBackStillCan(String email) throws IOException {
        Visitor visitor = visitor(email);
        Map<String, List<String>> changes = new LinkedHashMap<>();
        for (String deleted : addresses(email, "/journal/")) {
            String[] undoAndPage = deleted.split(" ", 2);
            changes.put(deleted, List.of("" + visitor.post(undoAndPage[0]).status()));
            takeBack(visitor, undoAndPage[1], changes);
        }
        for (String candidature : Seen.candidatures(visitor)) {
            takeBack(visitor, candidature, changes);
        }

        Recorded.compare(VERSION + "/undone/" + email + ".txt", changes);
    }

    /** One change after the other until none is left, each with what it changes on the page. */
    private static void takeBack(Visitor visitor, String candidature, Map<String, List<String>> changes) {
        Page page = visitor.get(candidature);
        changes.put(candidature, Seen.lines(page));
        for (String undo = undo(page); !undo.isEmpty(); undo = undo(page)) {
            Page answer = visitor.post(undo);
            assertThat(answer.status())
                    .as("%s of %s: %s", undo, candidature, answer.text())
                    .isIn(302, 409);
            Page next = visitor.get(candidature);
            List<String> told = new ArrayList<>(List.of(answer.status() + " " + answer.location()));
            told.addAll(
                    answer.status() == 409 ? Seen.lines(answer) : Recorded.changes(Seen.lines(page), Seen.lines(next)));
            changes.put(undo, told);
            if (answer.status() == 409) {
                return;
            }
            page = next;
        }
    }

    private static String undo(Page page) {
        return page.document().select("form[action^=/journal/]").attr("action");
    }

    private static List<String> addresses(String email, String start) throws IOException {
        return Files.readAllLines(Filled.FOLDER.resolve(VERSION).resolve("addresses.txt")).stream()
                .filter(line -> line.startsWith(email + " " + start))
                .map(line -> line.substring(email.length() + 1))
                .toList();
    }

    private Visitor visitor(String email) {
        UUID owner = jdbc.sql("select id from account where email = ?")
                .param(email)
                .query(UUID.class)
                .single();
        return new Visitor(mvc, people.of(new OwnerId(owner), email));
    }
}
