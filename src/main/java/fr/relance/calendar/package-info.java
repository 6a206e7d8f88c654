/**
 * The calendar of a person: a feed for their calendar program, files for single entries.
 * In: the lines of « Aujourd’hui » and the entretiens, as their modules tell them. Out: files in iCalendar, behind an address that is a secret.
 * Never: a date worked out here, an entry told more of than its owner chose, a row but those of the feed.
 */
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
