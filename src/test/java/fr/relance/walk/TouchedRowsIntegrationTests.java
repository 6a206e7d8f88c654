package fr.relance.walk;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SqlStatements.Sent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

@IntegrationTest
class TouchedRowsIntegrationTests extends TouchedRowsScene {

    /** H2 executes the statement and says behind each table how many rows it looked at. */
    private static final Pattern SCAN = Pattern.compile("(\\S+) /\\* scanCount: (\\d+) \\*/");

    @Override
    List<Touched> touched(Sent statement, Connection connection) throws SQLException {
        String plan = statement.behind("explain analyze", connection, TouchedRowsIntegrationTests::text);
        return SCAN.matcher(plan.replaceAll("\\s+", " "))
                .results()
                .map(scan -> new Touched(plan, Long.parseLong(scan.group(2))))
                .toList();
    }

    private static String text(ResultSet plan) throws SQLException {
        plan.next();
        return plan.getString(1);
    }
}
