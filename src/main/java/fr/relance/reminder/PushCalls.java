package fr.relance.reminder;

import fr.relance.account.Outside;
import fr.relance.queue.Backoff;
import fr.relance.queue.Ticker;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Calls push services, all those of one person at once. Nobody is waited for twice in a row: a service that does not answer in time is
 * left alone for a while, each time for longer, and reminders for it are tried again later.
 */
@Component
class PushCalls {

    static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 10;
    private static final Backoff RESTS = Backoff.ofMinutes(2, 4, 8, 16, 32, 64);
    private static final int MOST = 1000;
    private static final int NOTHING = 0;

    private final PushProperties services;
    private final Outside outside;
    private final Clock clock;
    private final Duration patience;
    private @Nullable HttpClient http;
    private final ThreadPoolExecutor lookups = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), Ticker.threads("push-lookup"));
    private final Map<String, Rest> resting = new ConcurrentHashMap<>();

    @Autowired
    PushCalls(PushProperties services, Outside outside, Clock clock) {
        this(services, outside, clock, PATIENCE);
    }

    PushCalls(PushProperties services, Outside outside, Clock clock, Duration patience) {
        this.services = services;
        this.outside = outside;
        this.clock = clock;
        this.patience = patience;
        lookups.allowCoreThreadTimeOut(true);
    }

    /** Whether that is an address of a service that we know. */
    boolean mayCall(String endpoint) {
        return services.knows(endpoint);
    }

    /** What each of them answers, in their order; 0 where nothing came. */
    List<Integer> statuses(List<HttpRequest> requests) {
        long end = System.nanoTime() + patience.toNanos();
        List<CompletableFuture<Integer>> calls =
                requests.stream().map(this::call).toList();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            statuses.add(await(calls.get(i), place(requests.get(i).uri()), end));
        }
        return statuses;
    }

    private CompletableFuture<Integer> call(HttpRequest request) {
        Rest rest = resting.get(place(request.uri()));
        if (rest != null && clock.instant().isBefore(rest.until())) {
            return CompletableFuture.completedFuture(NOTHING);
        }
        return CompletableFuture.supplyAsync(() -> leadsOutside(request.uri()), lookups)
                .thenCompose(may -> may ? send(request) : CompletableFuture.completedFuture(NOTHING));
    }

    private CompletableFuture<Integer> send(HttpRequest request) {
        return http().sendAsync(request, BodyHandlers.discarding()).thenApply(HttpResponse::statusCode);
    }

    /** Made for the first call: it reads all that this machine trusts. */
    private synchronized HttpClient http() {
        if (http == null) {
            http = HttpClient.newBuilder()
                    .connectTimeout(patience)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return http;
    }

    /** A known name that was made to lead into a network of one's own leads nowhere. */
    private boolean leadsOutside(URI address) {
        return services.isNamedToTheLetter(address) || outside.isAt(address.getHost());
    }

    private int await(CompletableFuture<Integer> call, String place, long end) {
        try {
            int status = call.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (status != NOTHING) {
                resting.remove(place);
            }
            return status;
        } catch (TimeoutException e) {
            call.cancel(true);
            leaveAlone(place);
            return NOTHING;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof HttpTimeoutException) {
                leaveAlone(place);
            }
            return NOTHING;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOTHING;
        }
    }

    private void leaveAlone(String place) {
        if (resting.size() >= MOST) {
            resting.clear();
        }
        resting.compute(place, (unused, before) -> Rest.after(before, clock.instant()));
    }

    private static String place(URI address) {
        return address.getRawAuthority();
    }

    /** @param times one after the other */
    private record Rest(int times, Instant until) {

        /** Several calls of one moment are one. */
        static Rest after(@Nullable Rest before, Instant now) {
            if (before != null && now.isBefore(before.until())) {
                return before;
            }
            int times = before == null ? 1 : before.times() + 1;
            return new Rest(times, now.plus(RESTS.after(times)));
        }
    }
}
