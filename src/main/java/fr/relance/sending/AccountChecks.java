package fr.relance.sending;

import fr.relance.kernel.OwnerId;
import fr.relance.queue.Ticker;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Signs in to mail accounts while a page waits for it: one at a time for each person, few in all, and none for long, whatever becomes
 * of looking up the name. Whoever comes when there is no room for them is told so at once; {@link CheckPlaces} says for whom there is.
 */
@Component
class AccountChecks implements DisposableBean {

    private final Conversations conversations;
    private final SendingProperties properties;
    private final Timeouts pace;
    private final CheckPlaces places;
    private final ExecutorService threads = Executors.newCachedThreadPool(Ticker.threads("mail-account-check"));

    @Autowired
    AccountChecks(Conversations conversations, SendingProperties properties) {
        this(conversations, properties, Timeouts.USUAL);
    }

    AccountChecks(Conversations conversations, SendingProperties properties, Timeouts pace) {
        this.conversations = conversations;
        this.properties = properties;
        this.pace = pace;
        this.places = new CheckPlaces(pace.slow(), System::nanoTime);
    }

    /** What is in the way; empty if the server lets them in. */
    Optional<Obstacle> check(OwnerId owner, SenderAccount account, String password) {
        long began = System.nanoTime();
        if (!places.enter(owner)) {
            return Optional.of(Obstacle.OCCUPIED);
        }
        CompletableFuture<Optional<Obstacle>> answer = new CompletableFuture<>();
        threads.execute(() -> ask(owner, account, password, answer));
        Optional<Obstacle> obstacle = await(answer);
        if (obstacle.filter(Obstacle.UNREACHABLE::equals).isPresent() && !properties.localServers()) {
            pause(pace.refusal().minusNanos(System.nanoTime() - began));
        }
        return obstacle;
    }

    /** There is room again before anybody hears the answer: they may try again at once. */
    private void ask(
            OwnerId owner, SenderAccount account, String password, CompletableFuture<Optional<Obstacle>> answer) {
        Optional<Obstacle> obstacle = Optional.empty();
        @Nullable RuntimeException fault = null;
        try {
            conversations.check(account, password);
        } catch (Conversations.Obstructed e) {
            obstacle = Optional.of(e.obstacle());
        } catch (RuntimeException ownFault) {
            fault = ownFault;
        } finally {
            places.leave(owner);
        }
        if (fault == null) {
            answer.complete(obstacle);
        } else {
            answer.completeExceptionally(fault);
        }
    }

    private Optional<Obstacle> await(CompletableFuture<Optional<Obstacle>> answer) {
        try {
            return answer.get(pace.signIn().plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return Optional.of(Obstacle.UNREACHABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of(Obstacle.UNREACHABLE);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** So that the time of an answer says no more than its words. */
    private static void pause(Duration left) {
        try {
            Thread.sleep(Math.max(0, left.toMillis()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    /**
     * The few places of those whose mail account is tried while they wait. Whoever held one for long lately stands behind those who did
     * not, whatever came of it: they have one of the places among themselves, and never the last.
     */
    static final class CheckPlaces {

        static final int ALL = 4;

        /** As long as somebody is counted out who tries too often. */
        static final Duration LATELY = Duration.ofMinutes(15);

        private final Duration enough;
        private final LongSupplier nanos;
        private final Map<OwnerId, Held> underway = new HashMap<>();
        private final Map<OwnerId, Held> lately = CircuitBreakers.remembered();

        /**
         * All are free.
         *
         * @param enough after which, taken together, somebody has had their share for now
         * @param nanos a watch that never goes back
         */
        CheckPlaces(Duration enough, LongSupplier nanos) {
            this.enough = enough;
            this.nanos = nanos;
        }

        /** Whether they have a place from now on; nobody has two. */
        synchronized boolean enter(OwnerId owner) {
            long now = nanos.getAsLong();
            boolean behind = isBehind(owner, now);
            if (underway.containsKey(owner) || underway.size() >= (behind ? ALL - 1 : ALL)) {
                return false;
            }
            if (behind && underway.values().stream().anyMatch(Held::behind)) {
                return false;
            }
            underway.put(owner, new Held(now, 0, behind));
            return true;
        }

        /** They have it no longer. */
        synchronized void leave(OwnerId owner) {
            Held held = underway.remove(owner);
            if (held == null) {
                return;
            }
            long now = nanos.getAsLong();
            Held before = lately.get(owner);
            long taken = now - held.since();
            lately.put(
                    owner,
                    before == null || isOver(before, now)
                            ? new Held(held.since(), taken, false)
                            : new Held(before.since(), before.taken() + taken, false));
        }

        private boolean isBehind(OwnerId owner, long now) {
            Held before = lately.get(owner);
            return before != null && !isOver(before, now) && before.taken() >= enough.toNanos();
        }

        private static boolean isOver(Held before, long now) {
            return now - before.since() >= LATELY.toNanos();
        }

        /**
         * @param since on the watch
         * @param taken nanoseconds, once it is over
         * @param behind whether they stood behind others as they came
         */
        private record Held(long since, long taken, boolean behind) {}
    }
}
