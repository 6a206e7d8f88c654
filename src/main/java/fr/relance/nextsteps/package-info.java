/** What the recruiter said about the next steps, read in French: who, when, how. Pure Java; the rules are in docs/next-steps.md. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning"})
package fr.relance.nextsteps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
