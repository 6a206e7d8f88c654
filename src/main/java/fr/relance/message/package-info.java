/**
 * In: what is known of a relance, typed, or a person's own template. Out: the French mail or phone script, and the sentences that
 * explain a date. Never: decides when or by which way something is said, or keeps what was sent.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning", "account"})
package fr.relance.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
