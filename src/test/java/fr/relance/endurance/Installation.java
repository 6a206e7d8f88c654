package fr.relance.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What people copy onto their machine: the jar and the launcher that this build made, in a folder of its own.
 *
 * @param options of the JVM, beside those of the launcher
 */
record Installation(Path folder, List<String> options) {

    private static final Path MADE = Path.of("target");
    private static final String JAR = "relance.jar";
    private static final String LAUNCHER = "relance";
    private static final String SPELLING = "relance-spelling";

    static Installation in(Path folder) throws IOException {
        copy(MADE.resolve(JAR), folder.resolve(JAR));
        copy(MADE.resolve(LAUNCHER), folder.resolve(LAUNCHER));
        return new Installation(folder, List.of());
    }

    Installation withSpelling() throws IOException {
        Path libraries = Files.createDirectory(folder.resolve(SPELLING));
        try (Stream<Path> made = Files.list(MADE.resolve(SPELLING))) {
            for (Path library : made.toList()) {
                copy(library, libraries.resolve(library.getFileName()));
            }
        }
        return this;
    }

    Installation with(String... jvm) {
        return new Installation(folder, List.of(jvm));
    }

    Path output() {
        return folder.resolve("output.txt");
    }

    /** By the launcher, until the first page is there. */
    OwnProcess start(String... arguments) throws IOException, InterruptedException {
        return run(List.of("sh", folder.resolve(LAUNCHER).toString()), arguments);
    }

    /** As every other jar is started, with nothing of the launcher. */
    OwnProcess startJarAlone(String... arguments) throws IOException, InterruptedException {
        return run(List.of(java(), "-jar", folder.resolve(JAR).toString()), arguments);
    }

    /** How a start ends that the application refuses. */
    int refusal(String... arguments) throws IOException, InterruptedException {
        int port = OwnProcess.freePort();
        return command(List.of("sh", folder.resolve(LAUNCHER).toString()), port, arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output().toFile()))
                .start()
                .waitFor();
    }

    private OwnProcess run(List<String> command, String... arguments) throws IOException, InterruptedException {
        int port = OwnProcess.freePort();
        return OwnProcess.run(command(command, port, arguments), port, "/connexion", output());
    }

    private ProcessBuilder command(List<String> command, int port, String... arguments) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("--relance.data=" + folder.resolve("data"), "--server.port=" + port));
        whole.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(whole).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("RELANCE_JAVA_OPTS", String.join(" ", options));
        return builder;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
