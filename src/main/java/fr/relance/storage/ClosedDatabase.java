package fr.relance.storage;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Makes the pool let go of a connection whose database H2 has closed after a failed write, which it would keep for ever: the next one
 * opens the database again. Named in {@code application.yaml}.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

    /** The database is closed, is closing, the connection is broken, the object is closed. */
    private static final Set<Integer> GONE = Set.of(90098, 90121, 90067, 90007);

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        return GONE.contains(failure.getErrorCode())
                ? SQLExceptionOverride.Override.MUST_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
