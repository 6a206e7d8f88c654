package fr.relance.account.limit;

import fr.relance.account.EmailAddress;
import fr.relance.account.Secrets;
import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Counts what could be tried over and over besides signing in: asking for mails, using links, proving who one is. */
@Component
@NamedInterface("limit")
public class Attempts {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Buckets asked;
    private final ClientLimit clients;
    private final Buckets letters;

    Attempts(LimitProperties limits, Clock clock) {
        this.clients = new ClientLimit(limits.perClient(), limits.period(), clock);
        this.asked = new Buckets(limits.asking(), limits.period(), clock);
        this.letters = new Buckets(limits.lettersPerHour(), HOUR, clock);
    }

    /**
     * Counts something that a guest does, by the network they come from.
     *
     * @throws TooManyAttempts if they did it too often
     */
    public void countClient(String what, HttpServletRequest request) {
        check(clients.take(what, request.getRemoteAddr()));
    }

    /**
     * Counts something done about an address, whether it is registered or not.
     *
     * @throws TooManyAttempts if it was done too often
     */
    public void countEmail(String what, String email) {
        check(asked.take(what + " email " + Secrets.hash(EmailAddress.normalised(email))));
    }

    /**
     * Counts something that somebody does who is signed in.
     *
     * @throws TooManyAttempts if they did it too often
     */
    public void countOwner(String what, OwnerId owner) {
        check(asked.take(what + " owner " + owner));
    }

    /** Counts a letter that anybody may have asked for, whatever it is about; whether one more may go to that box. */
    public boolean mayWriteTo(String email) {
        return letters.take(Secrets.hash(EmailAddress.box(email))).isZero();
    }

    private static void check(Duration wait) {
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
    }

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
}
