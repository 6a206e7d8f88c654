package fr.relance.account;

import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what could be tried over and over besides signing in: asking for mails, using links, proving who one is. */
@Component
public class Attempts {

    private final Buckets asked;
    private final Buckets clients;

    Attempts(LimitProperties limits, Clock clock) {
        this.clients = new Buckets(limits.perClient(), limits.period(), clock);
        this.asked = new Buckets(limits.asking(), limits.period(), clock);
    }

    /**
     * Counts something that a guest does, by the network they come from.
     *
     * @throws TooManyAttempts if they did it too often
     */
    public void countClient(String what, HttpServletRequest request) {
        count(clients, what + " client " + ClientNetwork.of(request.getRemoteAddr()));
    }

    /**
     * Counts something done about an address, whether it is registered or not.
     *
     * @throws TooManyAttempts if it was done too often
     */
    public void countEmail(String what, String email) {
        count(asked, what + " email " + Secrets.hash(email.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * Counts something that somebody does who is signed in.
     *
     * @throws TooManyAttempts if they did it too often
     */
    public void countOwner(String what, OwnerId owner) {
        count(asked, what + " owner " + owner);
    }

    private static void count(Buckets buckets, String key) {
        Duration wait = buckets.take(key);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
    }
}
