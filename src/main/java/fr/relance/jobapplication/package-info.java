/** Candidatures and the people behind them; other modules add their lines to its pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning", "account", "journal"})
package fr.relance.jobapplication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
