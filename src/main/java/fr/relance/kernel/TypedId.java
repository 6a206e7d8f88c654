package fr.relance.kernel;

import java.util.UUID;

/** Names a row of one kind, so that ids of two kinds are never taken for each other. Columns hold its value. */
public interface TypedId {

    UUID value();
}
