/**
 * Everything about a person: handed out in one archive, erased for good with a receipt, and told in plain words.
 * In: the tables, sheets and texts that each module lists as {@link fr.relance.kernel.PersonalData}. Out: an archive, a receipt, a page.
 * Never: a table named here, a secret handed out, something left behind without saying so.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account", "account :: websecurity", "storage", "quota"})
package fr.relance.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
