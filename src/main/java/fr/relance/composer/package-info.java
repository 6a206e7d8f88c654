/**
 * In: a relance and what was typed about it. Out: the page that prepares it, with its text, what is noticed about it, and the ways it
 * takes: copied, opened, said, entrusted. Never: plans, or changes a relance otherwise than through {@code followup}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "planning",
            "tone",
            "tone :: spelling",
            "account",
            "jobapplication",
            "interview",
            "message",
            "followup"
        })
@ReadsRowsOf(
        value = {"followup", "jobapplication"},
        because = "the download names the company of the relance for which words were kept")
package fr.relance.composer;

import fr.relance.kernel.ReadsRowsOf;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
