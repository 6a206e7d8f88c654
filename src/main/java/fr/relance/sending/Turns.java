package fr.relance.sending;

import fr.relance.kernel.OwnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose mail is next: owners take turns, each with one conversation at a time. A conversation that takes longer than usual makes room
 * for another, up to a limit; so many at one server or address, fewer where it did not answer lately or was never asked; and some room
 * is kept for servers that do answer. Accounts and servers that stall are left alone, addresses are not: whoever has a name of their
 * own leads it where they like. docs/sending.md, « Fair turns ».
 */
final class Turns {

    /** Conversations that have just begun. */
    static final int AT_ONCE = 8;

    /** With those that take long. */
    static final int MOST = 24;

    private static final int UNKNOWN_AT_ONCE = 5;
    private static final int UNKNOWN_MOST = 16;
    private static final int AT_ONE_PLACE = 4;
    private static final int AT_UNKNOWN_PLACE = 2;

    /** A server that is left alone for all may serve somebody any moment: whoever waits for it asks again soon. */
    private static final Duration STEP = Duration.ofMinutes(2);

    private final Duration slow;
    private final LongSupplier nanos;
    private final CircuitBreakers stalls = new CircuitBreakers();
    private final Set<Turn> underway = new HashSet<>();
    private final Map<OwnerId, Long> last = new HashMap<>();
    private final Map<String, String> networks = CircuitBreakers.remembered();
    private long count;

    /**
     * Nobody has a turn yet.
     *
     * @param slow after which a conversation takes longer than usual
     * @param nanos a watch that never goes back
     */
    Turns(Duration slow, LongSupplier nanos) {
        this.slow = slow;
        this.nanos = nanos;
    }

    /** Whose account or server is left alone, and when to ask again. */
    synchronized Map<OwnerId, Instant> resting(List<MailQueue.Due> heads, Instant now) {
        return heads.stream()
                .filter(due -> asksAgain(due, now).isPresent())
                .collect(Collectors.toMap(
                        MailQueue.Due::owner, due -> asksAgain(due, now).orElseThrow()));
    }

    /** The turn of whoever waits longest for one, among those who may have one. */
    synchronized Optional<Turn> next(List<MailQueue.Due> heads, Instant now) {
        forget(heads);
        List<MailQueue.Due> ready = heads.stream()
                .filter(due -> asksAgain(due, now).isEmpty() && hasRoom(due))
                .toList();
        Set<String> unharmed = ready.stream()
                .filter(due -> !stalls.isDoubtful(own(due)))
                .flatMap(due -> Stream.ofNullable(due.server()))
                .collect(Collectors.toSet());
        Optional<Turn> turn = ready.stream()
                .filter(due -> !leavesTheTrial(due, unharmed))
                .min(Comparator.comparing(due -> last.getOrDefault(due.owner(), 0L)))
                .map(due -> new Turn(due, isKnown(due), nanos.getAsLong()));
        turn.ifPresent(each -> {
            underway.add(each);
            last.put(each.due.owner(), ++count);
        });
        return turn;
    }

    /** Where its server stands, as its name is looked up; whether another conversation may be had there. */
    synchronized boolean arrive(Turn turn, String network) {
        String server = turn.due.server();
        if (server == null) {
            return true;
        }
        networks.put(server, network);
        turn.network = network;
        return underway.stream().filter(each -> network.equals(each.network)).count() <= limit(network, turn.known);
    }

    /** Somebody took up the call: from now on the time it takes is the server's, before it was that of the name. */
    synchronized void connected(Turn turn) {
        turn.connected = nanos.getAsLong();
    }

    /**
     * What came of it. A long time that came to nothing was waited for in vain, whatever it was spent on: the account is left alone.
     * The server is for another reason alone: that it took up calls and said nothing.
     */
    synchronized void tell(Turn turn, Answer answer, Instant now) {
        String server = turn.due.server();
        if (server == null) {
            return;
        }
        boolean inVain = answer != Answer.TAKEN && isSlow(turn);
        if (inVain) {
            stalls.ownStalled(own(turn.due), turn.due.owner(), now);
        } else if (answer != Answer.NONE) {
            stalls.answered(own(turn.due));
        }
        if (answer == Answer.TAKEN) {
            stalls.took(server, now);
        } else if (answer == Answer.REFUSED && !inVain) {
            stalls.answered(server);
        } else if (answer == Answer.NONE && wasKeptWaiting(turn)) {
            stalls.sharedStalled(server, turn.due.owner(), now);
        }
    }

    /** The conversation is over. */
    synchronized void release(Turn turn) {
        underway.remove(turn);
    }

    /** Not after the server's pause is over: the trial is for whoever is there then. */
    private Optional<Instant> asksAgain(MailQueue.Due due, Instant now) {
        String server = due.server();
        if (server == null) {
            return Optional.empty();
        }
        Instant soon = now.plus(STEP);
        return stalls.restsUntil(own(due), now)
                .or(() -> stalls.restsUntil(server, now).map(until -> until.isBefore(soon) ? until : soon));
    }

    /** Whoever stalled there lets somebody try the server who did not: otherwise a few could keep it shut. */
    private boolean leavesTheTrial(MailQueue.Due due, Set<String> unharmed) {
        return due.server() != null
                && stalls.isDoubtful(due.server())
                && stalls.isDoubtful(own(due))
                && unharmed.contains(due.server());
    }

    private boolean hasRoom(MailQueue.Due due) {
        boolean known = isKnown(due);
        long fresh = underway.stream().filter(each -> !isSlow(each)).count();
        List<Turn> unknown = underway.stream().filter(each -> !each.known).toList();
        boolean room = fresh < AT_ONCE && underway.size() < MOST;
        boolean roomForUnknown = unknown.size() < UNKNOWN_MOST
                && unknown.stream().filter(each -> !isSlow(each)).count() < UNKNOWN_AT_ONCE;
        return room
                && (known || roomForUnknown)
                && underway.stream().noneMatch(each -> each.due.owner().equals(due.owner()))
                && places(due, network(due)).allMatch(place -> conversations(place) < limit(place, known));
    }

    /** Whether nobody has to be afraid of its server; without one nobody is called. */
    private boolean isKnown(MailQueue.Due due) {
        return due.server() == null || stalls.isAnswering(due.server()) && !stalls.isDoubtful(own(due));
    }

    private long conversations(String place) {
        return underway.stream()
                .filter(each -> places(each.due, each.network).anyMatch(place::equals))
                .count();
    }

    private int limit(String place, boolean known) {
        return stalls.isDoubtful(place) ? 1 : known ? AT_ONE_PLACE : AT_UNKNOWN_PLACE;
    }

    private boolean isSlow(Turn turn) {
        return nanos.getAsLong() - turn.began >= slow.toNanos();
    }

    private boolean wasKeptWaiting(Turn turn) {
        Long connected = turn.connected;
        return connected != null && nanos.getAsLong() - connected >= slow.toNanos();
    }

    /** Whoever has nothing that is due does not wait for a turn. */
    private void forget(List<MailQueue.Due> heads) {
        Set<OwnerId> present = Stream.concat(
                        heads.stream().map(MailQueue.Due::owner),
                        underway.stream().map(each -> each.due.owner()))
                .collect(Collectors.toSet());
        last.keySet().retainAll(present);
    }

    private @Nullable String network(MailQueue.Due due) {
        return due.server() == null ? null : networks.get(due.server());
    }

    /** What a conversation is counted under: the owner's own account there, the server, the network. */
    private static Stream<String> places(MailQueue.Due due, @Nullable String network) {
        return due.server() == null
                ? Stream.of()
                : Stream.concat(Stream.of(own(due), due.server()), Stream.ofNullable(network));
    }

    private static String own(MailQueue.Due due) {
        return due.owner() + " " + due.server();
    }

    /** What a server says to a mail. */
    enum Answer {
        /** It takes it. */
        TAKEN,
        /** It does not, for now or for good. */
        REFUSED,
        /** Nothing, or it was not asked. */
        NONE
    }

    /** A conversation that is to be had. */
    static final class Turn {

        private final MailQueue.Due due;
        private final boolean known;
        private final long began;
        private @Nullable String network;
        private @Nullable Long connected;

        Turn(MailQueue.Due due, boolean known, long began) {
            this.due = due;
            this.known = known;
            this.began = began;
        }

        MailQueue.Due due() {
            return due;
        }
    }
}
