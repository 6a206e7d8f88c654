package fr.relance.support;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.LargeAccount.Filled;
import fr.relance.support.LargeAccount.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An account that was filled past the application is one as people have it. */
@SuppressWarnings("NullAway.Init")
abstract class LargeAccountScene {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private LargeAccount accounts;

    @Autowired
    @Qualifier("searchIndexing")
    private ApplicationRunner indexing;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void itsPagesShowWhatItHolds() throws Exception {
        Visitor camille = new Visitor(mvc, people.newPerson());
        Filled filled =
                accounts.fill(camille.owner(), Size.of(200).withPending(30).withEntries(12));

        Page today = opened(camille, "/");

        assertThat(today.document().select(".rl-agenda-row[data-kind]")).hasSize(30);
        assertThat(today.text()).contains("En retard", "Cette semaine", "Plus tard");
        assertThat(today.document().select("section:contains(Entretiens à venir) a[href^=/entretiens/]"))
                .hasSize(Size.TO_COME);
        assertThat(today.document().select("section:contains(À compléter) a[href^=/entretiens/]"))
                .hasSize(Size.TO_COMPLETE);
        assertThat(today.document().select("form[action$=/repondu]")).hasSize(Size.OWED);
        assertThat(today.document().select("section:contains(Tourner la page) li"))
                .hasSize(Size.SILENT);
        assertThat(opened(camille, "/candidatures").document().select("main a[href^=/candidatures/]"))
                .hasSizeGreaterThan(20);
        assertThat(opened(camille, "/candidatures?q=bellevue n00012x").text()).contains("Hôtel Bellevue n00012x");
        opened(camille, "/candidatures?vue=tableau");
        assertThat(opened(camille, "/candidatures/" + filled.candidature()).linksTo("/relances/" + filled.followUp()))
                .isTrue();
        opened(camille, "/entretiens/" + filled.interview());
        assertThat(opened(camille, "/relances/" + filled.followUp()).document().select("textarea"))
                .isNotEmpty();
    }

    @Test
    void itsDocumentsAreThoseThatTheApplicationMakes() throws Exception {
        SignedInPerson camille = people.newPerson();
        accounts.fill(camille.owner(), Size.of(100));
        Map<Object, Map<String, Object>> copied = documents(camille);
        jdbc.update(
                "delete from search_document where owner_id = ?",
                camille.owner().value());

        indexing.run(new DefaultApplicationArguments());

        Map<Object, Map<String, Object>> made = documents(camille);
        assertThat(copied).hasSize(100).containsOnlyKeys(made.keySet());
        List<String> differ = copied.entrySet().stream()
                .flatMap(each -> each.getValue().entrySet().stream()
                        .filter(cell -> !Objects.equals(
                                cell.getValue(),
                                Objects.requireNonNull(made.get(each.getKey())).get(cell.getKey())))
                        .map(cell -> cell + " <> "
                                + Objects.requireNonNull(made.get(each.getKey()))
                                        .get(cell.getKey())))
                .toList();
        assertThat(differ).isEmpty();
    }

    /** By candidature; search does not mind the order of its words. */
    private Map<Object, Map<String, Object>> documents(SignedInPerson camille) {
        List<Map<String, Object>> rows = jdbc.queryForList(
                "select * from search_document where owner_id = ?",
                camille.owner().value());
        rows.forEach(row -> row.compute("content", (column, words) -> Set.of(((String) words).split(" "))));
        return rows.stream().collect(Collectors.toMap(row -> row.get("job_application_id"), row -> row));
    }

    private static Page opened(Visitor camille, String address) {
        Page page = camille.get(address.replace(" ", "%20"));
        assertThat(page.status()).as(address).isEqualTo(200);
        return page;
    }
}
