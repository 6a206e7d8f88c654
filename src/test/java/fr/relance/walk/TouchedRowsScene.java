package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.JobApplicationLists;
import fr.relance.jobapplication.ListFilter;
import fr.relance.jobapplication.ListOrder;
import fr.relance.jobapplication.SearchQuery;
import fr.relance.support.LargeAccount;
import fr.relance.support.LargeAccount.Filled;
import fr.relance.support.LargeAccount.Size;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SqlStatements;
import fr.relance.support.SqlStatements.Sent;
import fr.relance.support.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/**
 * With ten thousand candidatures of one owner the database is asked, for each statement of the main pages, how many rows it touches to
 * answer it: a few hundred at most of any table, never all those of the owner.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class TouchedRowsScene {

    private static final int CANDIDATURES = 10_000;

    /** Of one table, for one statement: the widest page, the board, has 25 cards of each of eight stages, with a few relances each. */
    private static final int MOST = 1_000;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private LargeAccount accounts;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JobApplicationLists lists;

    @Autowired
    private TransactionOperations transaction;

    private @Nullable Visitor filled;
    private Filled some;

    /** How many rows of which table, in the words of the database. */
    record Touched(String where, long rows) {}

    /** What the database says that it touches to answer a statement. */
    abstract List<Touched> touched(Sent statement, Connection connection) throws SQLException;

    static Stream<String> pages() {
        return Stream.concat(lists(), others());
    }

    private static Stream<String> lists() {
        return Stream.of(
                "/",
                "/?page=2",
                "/candidatures",
                "/candidatures?page=2",
                "/candidatures?tri=entreprise",
                "/candidatures?tri=envoi",
                "/candidatures?etape=en-cours",
                "/candidatures?etape=closes&tri=entreprise",
                "/candidatures?etape=REJECTED&etape=OFFER&tri=envoi",
                "/candidatures?vue=tableau",
                "/candidatures?vue=tableau&tri=entreprise",
                "/candidatures?q=bellevue",
                "/candidatures?q=n00012x&tri=entreprise",
                "/candidatures?q=bellevue&vue=tableau&tri=envoi");
    }

    private static Stream<String> others() {
        return Stream.of(
                "/candidatures/nouvelle",
                "/candidatures/entreprises?post.company=n00",
                "/candidatures/{candidature}",
                "/candidatures/{candidature}/modifier",
                "/candidatures/{candidature}/nouvelle-date",
                "/candidatures/{candidature}/personnes/nouvelle",
                "/entretiens/nouveau",
                "/entretiens/nouveau?candidature={candidature}",
                "/entretiens/{interview}",
                "/relances/{followUp}",
                "/relances/{followUp}/deplacer",
                "/simulateur",
                "/profil",
                "/modeles");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageReadsThroughItsOwnersRows(String page) throws Exception {
        Visitor camille = camille();
        String address = page.replace("{candidature}", some.candidature().toString())
                .replace("{interview}", some.interview().toString())
                .replace("{followUp}", some.followUp().toString());

        if (address.contains("?q=")) {
            // The first search reads what the next ones compare.
            assertThat(camille.get(address).status()).isEqualTo(200);
        }
        List<Sent> statements = SqlStatements.withValues(
                () -> assertThat(camille.get(address).status()).isEqualTo(200));

        try (Connection connection = dataSource.getConnection()) {
            for (Sent statement : statements) {
                if (statement.sql().stripLeading().matches("(?is)[(\\s]*select.*")) {
                    assertThat(touched(statement, connection))
                            .as("%s%n%s", page, statement.sql())
                            .isNotEmpty()
                            .allSatisfy(each ->
                                    assertThat(each.rows()).as(each.where()).isLessThanOrEqualTo(MOST));
                }
            }
        }
    }

    /** Else the test would pass whatever was asked. */
    @Test
    void readingThroughThemWouldBeSeen() throws Exception {
        Visitor camille = camille();
        ListFilter bellevue = new ListFilter(SearchQuery.of("bellevue"), Set.of(), ListOrder.ACTIVITY);
        // Where something may be written, words are compared by the database.
        List<Sent> statements = SqlStatements.withValues(
                () -> transaction.executeWithoutResult(status -> lists.page(camille.owner(), bellevue, 1)));

        try (Connection connection = dataSource.getConnection()) {
            List<Sent> scans = statements.stream()
                    .filter(statement -> statement.sql().contains("like"))
                    .toList();
            assertThat(scans).isNotEmpty();
            for (Sent scan : scans) {
                assertThat(touched(scan, connection))
                        .anySatisfy(each -> assertThat(each.rows()).isGreaterThanOrEqualTo(CANDIDATURES));
            }
        }
    }

    private Visitor camille() throws Exception {
        if (filled == null) {
            filled = new Visitor(mvc, people.newPerson());
            some = accounts.fill(
                    filled.owner(), Size.of(CANDIDATURES).withPending(60).withEntries(2));
        }
        return filled;
    }
}
