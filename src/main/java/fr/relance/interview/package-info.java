/** Entretiens and what the recruiter announced about the next steps. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning", "nextsteps", "account", "journal", "jobapplication"})
package fr.relance.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
