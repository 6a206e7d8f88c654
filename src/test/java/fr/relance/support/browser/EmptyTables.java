package fr.relance.support.browser;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Empties the H2 tables between tests, the history of migrations aside. */
public final class EmptyTables {

    private EmptyTables() {}

    /** All of them. */
    public static void in(ApplicationContext application) {
        JdbcTemplate jdbc = new JdbcTemplate(application.getBean(DataSource.class));
        List<String> tables = jdbc.queryForList("""
                select table_name from information_schema.tables
                where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'
                  and lower(table_name) <> 'flyway_schema_history'""", String.class);
        jdbc.execute("set referential_integrity false");
        tables.forEach(table -> jdbc.execute("truncate table \"" + table + "\" restart identity"));
        jdbc.execute("set referential_integrity true");
    }
}
