/** Passkeys (WebAuthn): a way to sign in that nobody can guess, steal from a database or lure out of a person. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "account", "account :: limit", "account :: signin", "account :: websecurity"})
package fr.relance.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
