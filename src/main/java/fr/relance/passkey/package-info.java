/**
 * Passkeys (WebAuthn): a way to sign in that nobody can guess, steal from a database or lure out of a person.
 * In: what a browser made or signed, as an answer to a question asked in it. Out: whose account that opens.
 * Never: a question answered twice or elsewhere, a word on who has passkeys, checks of our own beside Spring Security’s.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "account", "account :: limit", "account :: signin", "account :: websecurity"})
package fr.relance.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
