package fr.relance.reminder;

import com.zerodeplibs.webpush.PushSubscription;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import java.util.UUID;

/**
 * Where messages for a browser go, and what seals them so that it alone reads them (RFC 8291).
 *
 * @param endpoint 1,000 characters at most
 * @param p256dh its public key, in Base64 for addresses
 * @param auth a secret that it shares with us, likewise
 */
public record PushTarget(UUID id, String endpoint, String p256dh, String auth) {

    /** As a browser tells it. */
    public PushTarget(String endpoint, String p256dh, String auth) {
        this(UUID.randomUUID(), endpoint, p256dh, auth);
    }

    /** Whether anything can be sealed for it. */
    boolean canBeSealed() {
        try {
            UserAgentMessageEncryptionKeyInfo.of(p256dh, auth);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    PushSubscription subscription() {
        PushSubscription.Keys keys = new PushSubscription.Keys();
        keys.setP256dh(p256dh);
        keys.setAuth(auth);
        PushSubscription subscription = new PushSubscription();
        subscription.setEndpoint(endpoint);
        subscription.setKeys(keys);
        return subscription;
    }
}
