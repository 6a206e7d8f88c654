/**
 * What keeps the data of an installation: the database file and who may read it, its daily copies, and the way back to one of them.
 * On PostgreSQL only the refusal of a newer database remains; see docs/durabilite.md.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package fr.relance.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
