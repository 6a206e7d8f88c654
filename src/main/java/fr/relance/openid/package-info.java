/** Sign-in through OpenID Connect providers, where an installation names some. */
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
