package fr.relance.sending;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Deals out the mails that are due: to one instance each, to owners in turn, and none to a server that is left alone. */
@Component
class MailQueue {

    /** One site has one of these in IPv6. */
    private static final int NETWORK_BYTES = 8;

    private final DueMails mails;
    private final Clock clock;
    private final Turns turns;

    @Autowired
    MailQueue(DueMails mails, Clock clock) {
        this(mails, clock, Pace.USUAL);
    }

    MailQueue(DueMails mails, Clock clock, Pace pace) {
        this.mails = mails;
        this.clock = clock;
        this.turns = new Turns(pace.slow(), System::nanoTime);
    }

    /** The next mail, which nobody else has; whoever takes it tells how it ended. */
    Optional<Taken> next() {
        while (true) {
            Instant now = clock.instant();
            List<Due> heads = mails.heads(now);
            turns.resting(heads, now).forEach((owner, until) -> mails.postpone(owner, until, now));
            Optional<Turns.Turn> turn = turns.next(heads, now);
            if (turn.isEmpty()) {
                return Optional.empty();
            }
            Optional<Taken> taken = take(turn.get());
            if (taken.isPresent()) {
                return taken;
            }
        }
    }

    /** Its server took up the call. */
    void connected(Taken taken) {
        turns.connected(taken.turn);
    }

    /** What its server answered. */
    void tell(Taken taken, Turns.Answer answer) {
        turns.tell(taken.turn, answer, clock.instant());
    }

    /** It is over. */
    void release(Taken taken) {
        turns.release(taken.turn);
    }

    private Optional<Taken> take(Turns.Turn turn) {
        Optional<Taken> taken = Optional.empty();
        try {
            String host = turn.due().host();
            if (host == null || turns.arrive(turn, network(host))) {
                taken = mails.claim(turn.due(), clock.instant()).map(row -> new Taken(turn, row));
            }
            return taken;
        } finally {
            if (taken.isEmpty()) {
                turns.release(turn);
            }
        }
    }

    /** What stands behind one name may stand behind many; a name of nothing is a place of its own. */
    private static String network(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            byte[] bytes = address.getAddress();
            int length = address instanceof Inet6Address ? NETWORK_BYTES : bytes.length;
            return "at " + HexFormat.of().formatHex(Arrays.copyOf(bytes, length));
        } catch (UnknownHostException e) {
            return "at " + host;
        }
    }

    /** A mail and the turn in which it is sent. */
    record Taken(Turns.Turn turn, DepartureRow row) {}
}
