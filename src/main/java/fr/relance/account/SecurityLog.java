package fr.relance.account;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what whoever looks after an installation needs to see what happened to an account: ids alone, never what was typed nor where
 * it came from (docs/securite.md). Who signs in and out is always written; of what anybody can have refused, a few lines a minute.
 */
final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);
    private static final FewLines REFUSALS = new FewLines(line -> LOG.warn("{}", line), System::nanoTime);

    private SecurityLog() {}

    static void signedIn(Device device) {
        REFUSALS.catchUp();
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
        REFUSALS.write(event);
    }
}
