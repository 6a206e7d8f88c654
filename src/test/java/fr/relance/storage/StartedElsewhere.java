package fr.relance.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What keeps the data, started in another process. */
final class StartedElsewhere implements AutoCloseable {

    private static final String OPEN = "it is open";

    private final Process process;
    private final StringBuilder output = new StringBuilder();

    private StartedElsewhere(Process process) {
        this.process = process;
    }

    static StartedElsewhere on(Path data) throws IOException {
        StartedElsewhere started = new StartedElsewhere(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartedElsewhere.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start());
        started.read();
        return started;
    }

    boolean isOpen() {
        return output.indexOf(OPEN) >= 0;
    }

    String output() {
        return output.toString();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        process.getOutputStream().close();
        process.waitFor();
    }

    private void read() throws IOException {
        var lines = process.inputReader(StandardCharsets.UTF_8);
        String line = lines.readLine();
        while (line != null && !isOpen()) {
            output.append(line).append('\n');
            line = isOpen() ? null : lines.readLine();
        }
    }

    /** Keeps it open until nobody listens any more. */
    public static void main(String[] args) throws IOException {
        try (var running = new Installation(Path.of(args[0])).start("--relance.backup.enabled=false")) {
            System.out.println(running.isActive() ? OPEN : "");
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
