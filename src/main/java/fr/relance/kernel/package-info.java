/** Typed ids, small value types and the three refusals that every module shares. Pure Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.relance.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
