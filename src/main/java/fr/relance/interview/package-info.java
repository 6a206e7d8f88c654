/**
 * What recruiters announced about the next steps. In: entretiens, and new dates without one. Out: the facts that drive a plan, the one
 * that drives first, recorded or only foreseen. Never: plans, or edits a new date, which a newer one replaces.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning", "nextsteps", "account", "journal", "jobapplication"})
@ReadsRowsOf(
        value = {"jobapplication", "journal"},
        because =
                "an entretien is there as long as its candidature is, lists name both, and calendars ask how often either changed: one query, however many there are")
package fr.relance.interview;

import fr.relance.kernel.ReadsRowsOf;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
