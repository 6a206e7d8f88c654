/** Mails of relances that leave from the person's own mail account, at once or at their slot, each at most once; see docs/sending.md. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "queue",
            "planning",
            "account",
            "account :: limit",
            "message",
            "jobapplication",
            "followup",
            "composer"
        })
package fr.relance.sending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
