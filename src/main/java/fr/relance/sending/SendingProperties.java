package fr.relance.sending;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether people may have their mails sent from here.
 *
 * @param key 256 bits in Base64 that seal the passwords of mail accounts; without it nobody can entrust one
 * @param enabled false on an instance that is to serve pages alone: others send then
 * @param localServers whether a mail server may stand in this machine's own network, on whatever port and without encryption on this
 *     machine: only where everybody who has an account is trusted with that network
 */
@ConfigurationProperties("relance.sending")
record SendingProperties(
        @Nullable String key,
        @DefaultValue("true") boolean enabled,
        @DefaultValue("false") boolean localServers) {

    /** Without the key: what is logged is read by others. */
    @Override
    public String toString() {
        return "SendingProperties[enabled=" + enabled + ", localServers=" + localServers + "]";
    }
}
