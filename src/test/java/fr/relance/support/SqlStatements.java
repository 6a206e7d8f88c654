package fr.relance.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Sees every SQL statement that is sent while an action runs, on whichever thread: {@code SqlStatements.count(() ->
 * mvc.get().uri("/").exchange())}. Tests run one after the other, so what is seen is the action's.
 */
public final class SqlStatements {

    private static final List<List<String>> LISTENING = new CopyOnWriteArrayList<>();
    private static final List<List<String>> SENT = new CopyOnWriteArrayList<>();
    private static final ThreadLocal<List<String>> HERE = new ThreadLocal<>();
    private static final List<List<Sent>> WITH_VALUES = new CopyOnWriteArrayList<>();

    private SqlStatements() {}

    /** How many statements the action sends; each row of a batch counts. */
    public static int count(Runnable action) {
        return of(action).size();
    }

    /** How often the action asks the database: a batch is sent once, however many rows it has. */
    public static List<String> sent(Runnable action) {
        List<String> seen = new CopyOnWriteArrayList<>();
        SENT.add(seen);
        try {
            action.run();
        } finally {
            SENT.removeIf(list -> list == seen);
        }
        return new ArrayList<>(seen);
    }

    /** The statements of the action, in order, to tell a reader which one is too many. */
    public static List<String> of(Runnable action) {
        List<String> seen = new CopyOnWriteArrayList<>();
        LISTENING.add(seen);
        try {
            action.run();
        } finally {
            LISTENING.removeIf(list -> list == seen);
        }
        return new ArrayList<>(seen);
    }

    /** Those that the thread of the action sends itself: what its caller waits for, whatever goes on beside it. */
    public static List<String> here(Runnable action) {
        List<String> seen = new ArrayList<>();
        HERE.set(seen);
        try {
            action.run();
        } finally {
            HERE.remove();
        }
        return seen;
    }

    /** The statements of the action with their values, to be sent once more. */
    public static List<Sent> withValues(Runnable action) {
        List<Sent> seen = new CopyOnWriteArrayList<>();
        WITH_VALUES.add(seen);
        try {
            action.run();
        } finally {
            WITH_VALUES.removeIf(list -> list == seen);
        }
        return new ArrayList<>(seen);
    }

    /** A statement as it was sent; of a batch, with the values of its first row. */
    public record Sent(String sql, List<ParameterSetOperation> values) {

        /** Sends it again behind those words, for instance {@code explain}. */
        public <T> T behind(String words, Connection connection, ResultSetExtractor<T> reader) throws SQLException {
            try (PreparedStatement statement = connection.prepareStatement(words + " " + sql)) {
                for (ParameterSetOperation value : values) {
                    try {
                        value.getMethod().invoke(statement, value.getArgs());
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
                try (ResultSet result = statement.executeQuery()) {
                    return Objects.requireNonNull(reader.extractData(result));
                }
            }
        }
    }

    /** Wraps the data source of the tests. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        static BeanPostProcessor sqlStatementsListener() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source && !(bean instanceof ProxyDataSource)
                            ? ProxyDataSourceBuilder.create(source)
                                    .listener(new Listener())
                                    .build()
                            : bean;
                }
            };
        }
    }

    private static final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            for (QueryInfo query : queries) {
                SENT.forEach(list -> list.add(query.getQuery()));
                List<ParameterSetOperation> values = query.getParametersList().stream()
                        .findFirst()
                        .<List<ParameterSetOperation>>map(ArrayList::new)
                        .orElse(List.of());
                WITH_VALUES.forEach(list -> list.add(new Sent(query.getQuery(), values)));
                int rows = Math.max(1, query.getParametersList().size());
                for (int row = 0; row < rows; row++) {
                    LISTENING.forEach(list -> list.add(query.getQuery()));
                    if (HERE.get() != null) {
                        HERE.get().add(query.getQuery());
                    }
                }
            }
        }
    }
}
