/**
 * Relances. In: the facts of a candidature, once at the end of a change to it, and what people do about a relance. Out: what waits, why
 * then, and what became of it. Never: words, a second relance for one fact, or a plan of its own making: {@code planning} makes them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "planning", "account", "journal", "jobapplication", "interview", "message"})
@ReadsRowsOf(
        value = {"interview", "jobapplication", "journal"},
        because =
                "lists of relances name the candidature, the person and the entretien of each line: one query, however many there are")
package fr.relance.followup;

import fr.relance.kernel.ReadsRowsOf;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
