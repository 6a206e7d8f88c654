/** Mails that people asked for: what waits today, the sheet of a day with an interview, and the evening after; see docs/reminders.md. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "queue",
            "planning",
            "account",
            "account :: signin",
            "jobapplication",
            "interview",
            "followup",
            "dashboard"
        })
package fr.relance.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
