/** Relances: turns recorded facts into plans and plans into rows, and lets nobody follow up twice. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "planning",
            "account",
            "journal",
            "jobapplication",
            "interview",
            "message"
        })
@ReadsRowsOf(
        value = {"interview", "jobapplication"},
        because =
                "lists of relances name the candidature, the person and the entretien of each line: one query, however many there are")
package fr.relance.followup;

import fr.relance.kernel.ReadsRowsOf;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
