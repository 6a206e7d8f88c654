/** People: sign-up, sign-in, preferences; decides which pages need a sign-in and tells controllers who asks. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "planning"})
package fr.relance.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
