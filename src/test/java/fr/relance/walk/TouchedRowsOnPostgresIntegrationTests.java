package fr.relance.walk;

import fr.relance.support.PostgresIntegrationTest;
import fr.relance.support.SqlStatements.Sent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PostgresIntegrationTest
class TouchedRowsOnPostgresIntegrationTests extends TouchedRowsScene {

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    List<Touched> touched(Sent statement, Connection connection) throws SQLException {
        String plan = statement.behind(
                "explain (analyze, format json)", connection, TouchedRowsOnPostgresIntegrationTests::text);
        return nodes(json.readTree(plan).get(0).get("Plan"))
                .filter(node -> node.get("Node Type").asString().contains("Scan") || node.get("Plans") == null)
                .map(node -> new Touched(node.toPrettyString(), rows(node)))
                .toList();
    }

    /** PostgreSQL executes the statement and says of each step what it found and what it left out, each time on the average. */
    private static long rows(JsonNode node) {
        double each = Stream.of("Actual Rows", "Rows Removed by Filter", "Rows Removed by Index Recheck")
                .mapToDouble(name -> node.path(name).asDouble(0))
                .sum();
        return Math.round(each * node.path("Actual Loops").asDouble(1));
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        JsonNode parts = node.path("Plans");
        return Stream.concat(
                Stream.of(node),
                StreamSupport.stream(parts.spliterator(), false).flatMap(TouchedRowsOnPostgresIntegrationTests::nodes));
    }

    private static String text(ResultSet plan) throws SQLException {
        plan.next();
        return plan.getString(1);
    }
}
