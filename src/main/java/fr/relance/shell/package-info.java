/** What surrounds every page: layout, error pages, clock, locale, holidays and the planning delays. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account :: limit",
            "account :: registration",
            "kernel",
            "planning",
            "nextsteps"
        })
package fr.relance.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
