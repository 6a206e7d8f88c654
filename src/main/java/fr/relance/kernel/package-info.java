/**
 * Ids, small values, what is typed into forms, and the four refusals: what every module speaks of in the same words.
 * In: text, bytes and numbers. Out: values, or one of the refusals.
 * Never: a framework, a moment of its own, a rule of one module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.relance.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
