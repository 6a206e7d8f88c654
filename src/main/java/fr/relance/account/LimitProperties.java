package fr.relance.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may try before they have to wait.
 *
 * @param perAccountAndClient at one account from one address, also on a browser that was signed in to it before
 * @param perClient from one address, at whatever account, and for each other thing that guests may ask for
 * @param perAccount at one account from all addresses together
 * @param asking how often mails, links and proofs may be asked for one account, or one e-mail address
 * @param lettersPerHour how many letters that anybody may ask for go to one e-mail address, of all kinds together
 * @param period after which all else may be tried again
 */
@ConfigurationProperties("relance.limits")
record LimitProperties(
        @DefaultValue("10") int perAccountAndClient,
        @DefaultValue("100") int perClient,
        @DefaultValue("50") int perAccount,
        @DefaultValue("20") int asking,
        @DefaultValue("3") int lettersPerHour,
        @DefaultValue("15m") Duration period) {}
