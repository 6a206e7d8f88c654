/**
 * The true history of candidatures. In: changes, each made while nobody else makes one, and what is told of them. Out: pages of the
 * history, and the way back from the last change, whatever it touched. Never: knowing a module whose rows it puts back, or changing an
 * entry once written; see docs/lifecycle.md.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account"})
package fr.relance.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
