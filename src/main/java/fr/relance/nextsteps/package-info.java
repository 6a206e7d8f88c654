/**
 * The recruiter's own words, read in French; docs/next-steps.md. In: a phrase, the moment of the interview and the region. Out: who
 * makes contact, when and how, fit for the planner, and the words that say so. Never: a guess, nor anything but Java.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning"})
package fr.relance.nextsteps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
