/** The calendar of a person: a feed for their calendar program, files for single entries. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "planning",
            "account",
            "journal",
            "jobapplication",
            "interview",
            "followup",
            "dashboard"
        })
package fr.relance.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
