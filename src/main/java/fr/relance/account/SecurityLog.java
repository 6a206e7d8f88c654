package fr.relance.account;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what whoever looks after an installation needs to see what happened to an account: ids alone, never what was typed nor where
 * it came from (docs/securite.md).
 */
final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);

    private SecurityLog() {}

    static void signedIn(Device device) {
        LOG.info("Signed in: account {}, device {}", device.account(), device.id());
    }

    static void signedOut(Device device) {
        LOG.info("Signed out: account {}, device {}", device.account(), device.id());
    }

    static void proofRefused(UUID account) {
        LOG.warn("A proof of identity was refused: account {}", account);
    }

    /** @param event one of a few fixed sentences */
    static void refused(String event) {
        LOG.warn("{}", event);
    }
}
