/** When to follow up, by which channel and why: the rules of docs/planning.md. Pure Java: time and holidays are arguments. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.relance.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
