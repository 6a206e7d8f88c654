package fr.relance.endurance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole application in a process that can be killed: the classes of this build, its own settings, an H2 file. Its classes are put
 * into a jar and an archive of loaded classes is taken at its first orderly end, so that it starts in seconds.
 */
final class OwnProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process process;
    private final int port;

    private OwnProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Runs a command that starts the application on that port, until that page is there; what is printed goes to that file. */
    static OwnProcess run(ProcessBuilder command, int port, String page, Path output)
            throws IOException, InterruptedException {
        Process process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        OwnProcess started = new OwnProcess(process, port);
        started.awaitAnswer(page);
        return started;
    }

    /** What is started, again and again. */
    record Program(Path folder, String classPath, boolean archived, String memory) {

        /** All that was printed so far. */
        String output() throws IOException {
            return Files.readString(folder.resolve("output.txt"));
        }

        static Program in(Path folder) throws IOException {
            Path classes = Path.of("target", "classes").toAbsolutePath();
            Path jar = folder.resolve("relance.jar");
            pack(classes, jar);
            String path = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                    .filter(entry -> entry.endsWith(".jar"))
                    .collect(Collectors.joining(java.io.File.pathSeparator));
            return new Program(folder, jar + java.io.File.pathSeparator + path, true, "256m");
        }

        /** Without an archive, which takes as long to make as a few starts. */
        Program forAFewStarts() {
            return new Program(folder, classPath, false, memory);
        }

        /** With so much memory. */
        Program with(String otherMemory) {
            return new Program(folder, classPath, archived, otherMemory);
        }

        /** Starts it on the data of a folder; a shell in front may limit it. */
        OwnProcess start(Path data, List<String> shell, String... arguments) throws IOException, InterruptedException {
            int port = freePort();
            Path archive = folder.resolve("classes.jsa");
            List<String> command = new ArrayList<>(shell);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            if (archived) {
                command.add((Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive);
            }
            command.addAll(List.of(
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx" + memory, "-Xlog:disable", "-cp", classPath));
            command.addAll(List.of("fr.relance.RelanceApplication", "--relance.data=" + data, "--server.port=" + port));
            command.addAll(List.of("--spring.main.banner-mode=off", "--logging.level.root=warn"));
            command.addAll(List.of(arguments));
            return run(new ProcessBuilder(command), port, "/actuator/health/readiness", folder.resolve("output.txt"));
        }
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    int port() {
        return port;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** How many bytes are in use after everything that nobody needs was thrown away. */
    long liveBytes() throws IOException, InterruptedException {
        Process tool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String output = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        tool.waitFor();
        String[] total = output.substring(output.lastIndexOf("Total")).trim().split("\\s+");
        return Long.parseLong(total[2]);
    }

    /** How much memory of this machine it has at this moment, in megabytes of 2^20 bytes. */
    long residentMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid()), "status"))) {
            String line =
                    lines.filter(each -> each.startsWith("VmRSS:")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
    }

    long pid() {
        return process.pid();
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** An orderly end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer(String page) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(at(page)).timeout(PATIENCE).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                // Whoever is alive may still be busy with the options of its start.
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Nobody listens.
            }
            Thread.sleep(20);
        }
        kill();
        throw new IllegalStateException("The application did not start");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted().toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file)) {
                    entries.putNextEntry(new JarEntry(name));
                    Files.copy(file, entries);
                } else if (!name.isEmpty()) {
                    // Who looks for classes by package asks for the folders.
                    entries.putNextEntry(new JarEntry(name + "/"));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
