/** The French words: mails, phone scripts and the sentences that explain a date. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning", "account"})
package fr.relance.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
