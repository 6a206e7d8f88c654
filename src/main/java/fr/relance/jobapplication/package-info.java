/**
 * Candidatures and the people behind them. In: what is known of a post, who is met, which stage is reached and what was answered. Out:
 * pages, lists, board and search, to which other modules add their lines. Never: knowing an entretien, a relance or a message.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning", "account", "journal"})
package fr.relance.jobapplication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
