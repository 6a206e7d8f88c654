/**
 * OpenID Connect providers, where the configuration names some.
 * In: the word of a provider about somebody. Out: a session of the account that its owner tied to it, or a new account where all may sign up.
 * Never: an account found by its address, a token kept, a question to a provider after the sign-in.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "account",
            "account :: registration",
            "account :: signin",
            "account :: websecurity"
        })
package fr.relance.openid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
