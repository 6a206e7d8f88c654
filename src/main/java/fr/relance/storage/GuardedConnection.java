package fr.relance.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Refuses what would write as soon as somebody else may be writing, whoever asks: a page, a job, an update of the tables. */
final class GuardedConnection implements InvocationHandler {

    /** Words by which a query writes after all. */
    private static final List<String> WRITES =
            List.of("for update", "next value for", "nextval", "final table", "new table", "old table");

    private final Connection real;
    private final SoleUse use;
    private final Runnable closed;
    private boolean wrote;

    private GuardedConnection(Connection real, SoleUse use, Runnable closed) {
        this.real = real;
        this.use = use;
        this.closed = closed;
    }

    /** That connection, guarded; tells when it is closed altogether. */
    static Connection of(Connection real, SoleUse use, Runnable closed) {
        return proxy(Connection.class, new GuardedConnection(real, use, closed));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "createStatement" -> guarded(call(real, method, arguments));
            case "prepareStatement", "prepareCall" -> {
                before(arguments);
                yield call(real, method, arguments);
            }
            case "commit", "setAutoCommit" -> {
                beforeCommit();
                yield call(real, method, arguments);
            }
            case "rollback" -> {
                wrote &= arguments != null;
                yield call(real, method, arguments);
            }
            case "close" -> {
                try {
                    yield call(real, method, arguments);
                } finally {
                    closed.run();
                }
            }
            default -> call(real, method, arguments);
        };
    }

    private Statement guarded(@Nullable Object statement) {
        return proxy(Statement.class, (self, method, arguments) -> {
            before(arguments);
            return call(statement, method, arguments);
        });
    }

    private void before(@Nullable Object @Nullable [] arguments) throws SoleUseLost {
        if (arguments != null && arguments.length > 0 && arguments[0] instanceof String sql && !reads(sql)) {
            use.requireHeld();
            wrote = true;
        }
    }

    private void beforeCommit() throws SoleUseLost {
        if (wrote) {
            use.requireHeld();
            wrote = false;
        }
    }

    /** What is not known to read counts as writing. */
    static boolean reads(String sql) {
        String words = sql.strip().toLowerCase(Locale.ROOT);
        return words.startsWith("select") && WRITES.stream().noneMatch(words::contains);
    }

    private static @Nullable Object call(
            @Nullable Object target, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? new SQLException(e) : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(GuardedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
