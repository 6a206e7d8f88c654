package fr.relance.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Asks for a page over all connections, each as soon as it has its last answer. */
final class Load implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService connections = Executors.newFixedThreadPool(Options.CONNECTIONS);

    /**
     * What came of it.
     *
     * @param work of the server’s processors
     * @param nanos that each answer took, in any order
     * @param html bytes of a page
     * @param sent the same as it was sent
     */
    record Sample(Duration took, Duration work, List<Long> nanos, int html, int sent) {

        /** Milliseconds of work for each request. */
        double workEach() {
            return work.toNanos() / 1e6 / nanos.size();
        }

        double perSecond() {
            return nanos.size() * 1e9 / took.toNanos();
        }
    }

    /** @param time after which nothing more is asked for; what was asked for by then is awaited */
    Sample run(ServerProcess server, Visit visit, Duration time) throws IOException, InterruptedException {
        HttpResponse<byte[]> first = ask(visit);
        Duration before = server.worked();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Long> nanos = new ArrayList<>();
        for (Future<List<Long>> each : connections.invokeAll(askers(visit, end))) {
            try {
                nanos.addAll(each.get());
            } catch (ExecutionException e) {
                throw new IOException(e.getCause());
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Duration work = server.worked().minus(before);
        return new Sample(took, work, nanos, Visit.read(first).length(), first.body().length);
    }

    @Override
    public void close() {
        connections.shutdownNow();
    }

    private List<Callable<List<Long>>> askers(Visit visit, long end) {
        Callable<List<Long>> asker = () -> {
            List<Long> nanos = new ArrayList<>();
            do {
                long asked = System.nanoTime();
                ask(visit);
                nanos.add(System.nanoTime() - asked);
            } while (System.nanoTime() < end);
            return nanos;
        };
        return IntStream.range(0, Options.CONNECTIONS).mapToObj(i -> asker).toList();
    }

    private HttpResponse<byte[]> ask(Visit visit) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(visit.request().get(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != visit.status()) {
            throw new IOException(
                    answer.statusCode() + " of " + answer.request().uri() + ": " + Visit.read(answer));
        }
        return answer;
    }
}
