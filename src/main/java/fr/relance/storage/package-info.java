/**
 * The file that holds everything: one application at a time opens it, a checked copy is made each day, and a copy can be put back.
 * In: where the data are, and the pool’s demand for connections. Out: guarded connections, copies, and a start refused in plain words. An external
 * database is its own keeper’s.
 * Never: what stands in the rows, a database deleted, or one changed that a newer version has opened.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "queue"})
package fr.relance.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
