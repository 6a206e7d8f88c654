/**
 * When to follow up, by which channel and why: the rules of docs/planning.md. In: facts about an entretien, a candidature or a call,
 * delays, holidays and the moment. Out: a plan, each date with its reasons. Never: a clock, a database, or anything but Java.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.relance.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
