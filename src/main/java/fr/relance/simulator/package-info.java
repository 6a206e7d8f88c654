/** The method for everybody, on a page and as the API under /api/v1: nobody signs in, nothing is stored. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account :: limit", "kernel", "planning", "nextsteps", "message", "tone"})
package fr.relance.simulator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
