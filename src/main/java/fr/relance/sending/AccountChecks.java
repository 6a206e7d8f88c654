package fr.relance.sending;

import fr.relance.kernel.OwnerId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    private final Pace pace;
    private final CheckPlaces places;
    private final ExecutorService threads = Executors.newCachedThreadPool(AccountChecks::thread);

    @Autowired
    AccountChecks(Conversations conversations, SendingProperties properties) {
        this(conversations, properties, Pace.USUAL);
    }

    AccountChecks(Conversations conversations, SendingProperties properties, Pace pace) {
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
        } catch (Obstructed e) {
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

    private static Thread thread(Runnable task) {
        Thread background = new Thread(task, "mail-account-check");
        background.setDaemon(true);
        return background;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
