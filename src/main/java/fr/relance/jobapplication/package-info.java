/**
 * Candidatures and the people behind them. In: what is known of a post, who is met, which stage is reached and what was answered. Out:
 * pages, lists, board and search, to which other modules add their lines. Never: knowing an entretien, a relance or a message.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning", "account", "journal"})
@ReadsRowsOf(
        value = "journal",
        because =
                "the download of a person names the candidature of each line of its history, and search asks which candidatures changed last")
package fr.relance.jobapplication;

import fr.relance.kernel.ReadsRowsOf;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
