package fr.relance.storage;

import java.io.Serial;
import java.nio.file.Path;
import java.sql.SQLException;

/** Somebody else may be writing into the database: nothing was written. */
public final class SoleUseLost extends SQLException {

    @Serial
    private static final long serialVersionUID = 1;

    /** Trouble outside the database. */
    private static final String SYSTEM_ERROR = "58000";

    SoleUseLost(Path database) {
        super(database + " may be in use by somebody else", SYSTEM_ERROR);
    }
}
