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
            "message",
            "message :: tone",
            "message :: spelling"
        })
package fr.relance.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
