/**
 * Recruiters' messages; docs/correspondence.md. In: a mail, pasted or dropped, kept with its candidature. Out: its words, and the
 * answer that it seems to give, proposed. Never: applies an answer by itself, keeps an attachment, or fetches anything.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning", "nextsteps", "account", "journal", "jobapplication"})
@ReadsRowsOf(value = "jobapplication", because = "a message is there as long as its candidature is: one query, not two")
package fr.relance.correspondence;

import fr.relance.kernel.ReadsRowsOf;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
