/**
 * Messages that recruiters wrote, pasted or dropped as files: kept with the candidature, and read for what they seem to say.
 * What they say is proposed, never applied alone; see docs/correspondence.md.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning", "nextsteps", "account", "journal", "jobapplication"})
@ReadsRowsOf(value = "jobapplication", because = "a message is there as long as its candidature is: one query, not two")
package fr.relance.correspondence;

import fr.relance.kernel.ReadsRowsOf;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
