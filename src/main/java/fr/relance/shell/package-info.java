/**
 * What surrounds every page: the server’s bounds, layout, error pages, clock, locale, holidays and the planning delays.
 * In: requests as they arrive, by way of known proxies, and the refusals of all modules. Out: pages for these, with what was typed.
 * Never: a rule of a module, a row, or a thread for whoever is slow.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account :: limit", "account :: registration", "kernel", "planning", "nextsteps"})
package fr.relance.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
