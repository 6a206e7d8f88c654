package fr.relance.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A {@link MeasuredServer} in a process of its own, on an H2 file in a folder. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Process process;
    private final int port;
    private final Properties known;

    private ServerProcess(Process process, int port, Properties known) {
        this.process = process;
        this.port = port;
        this.known = known;
    }

    /** Starts the classes of a version, and waits until its accounts are filled. */
    static ServerProcess start(Path classes, Path folder, Options options) throws IOException, InterruptedException {
        int port = freePort();
        Path ready = folder.resolve("ready.properties");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-cp", classPath(classes)));
        command.addAll(options.jvm());
        command.add(MeasuredServer.class.getName());
        command.addAll(settings(folder, port));
        command.add("--relance.benchmark.accounts=recording=100,large=" + options.large() + ",small=100");
        command.add("--relance.benchmark.ready=" + ready);
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        // Whoever ends a measure by hand leaves no server behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await(process, ready, output);
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(ready)) {
            known.load(reader);
        }
        return new ServerProcess(process, port, known);
    }

    /** Where a page stands, with the ids of its account. */
    URI at(Measured page) {
        String path = page.path;
        for (String name : List.of("candidature", "interview", "followUp")) {
            path = path.replace("{" + name + "}", known.getProperty(page.account + "." + name));
        }
        return at(path);
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** What its threads have worked so far, all of them together. */
    Duration worked() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static void await(Process process, Path ready, Path output) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(ready)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("The server did not start: " + Files.readString(output));
            }
            Thread.sleep(100);
        }
    }

    /** As people have it, but for what would keep one client from asking for much. */
    private static List<String> settings(Path folder, int port) {
        return List.of(
                "--server.port=" + port,
                "--relance.data=" + folder,
                "--relance.backup.enabled=false",
                "--relance.requests.connections=1000",
                "--relance.requests.at-once=1000",
                "--relance.requests.turn=60s",
                "--relance.quota.rows=100000000",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
    }

    private static String classPath(Path classes) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).endsWith(Path.of("target", "classes")) ? classes.toString() : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
