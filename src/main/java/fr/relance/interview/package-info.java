/** Entretiens and what the recruiter announced about the next steps. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning", "nextsteps", "account", "journal", "jobapplication"})
@ReadsRowsOf(
        value = "jobapplication",
        because =
                "an entretien is there as long as its candidature is, and lists name both: one query, however many there are")
package fr.relance.interview;

import fr.relance.kernel.ReadsRowsOf;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
