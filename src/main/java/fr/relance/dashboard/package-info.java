/**
 * « Aujourd’hui ». In: the moment of who asks. Out: the same list for the page, for mails and for the calendar, and what stands beside it.
 * Never: a change, or a list of its own for one of its readers.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "jobapplication", "interview", "message", "followup"})
@ReadsRowsOf(
        value = {"interview", "jobapplication"},
        because = "what stands beside the relances comes from three places: one statement, each part by its own index")
package fr.relance.dashboard;

import fr.relance.kernel.ReadsRowsOf;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
