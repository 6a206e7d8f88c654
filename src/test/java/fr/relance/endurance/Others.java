package fr.relance.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relance.endurance.OwnProcess.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Everybody who would open the data of a running Relance: another one, one that puts a copy back, another program. */
final class Others {

    private static final String SENTENCE = "Relance est déjà ouvert avec ces données";
    private static final String IN_USE = "90020";

    private final Program program;
    private final Path copy;

    Others(Program program, Path training) throws IOException {
        this.program = program;
        try (Stream<Path> copies = Files.list(training.resolve("copies"))) {
            this.copy = copies.filter(file -> file.toString().endsWith(".zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    void allRefused(Path data) throws Exception {
        assertThat(printedByShell(data)).contains(IN_USE);
        refused(data, "--relance.backup.enabled=false");
        refused(data, "--relance.restore=" + copy);
        assertThat(printedByShell(data)).contains(IN_USE);
    }

    private void refused(Path data, String argument) throws IOException {
        List<Path> files = files(data);
        int before = program.output().length();
        assertThatThrownBy(() -> program.start(data, List.of(), argument).close())
                .isInstanceOf(IllegalStateException.class);
        assertThat(program.output().substring(before)).contains(SENTENCE);
        assertThat(files(data)).isEqualTo(files);
    }

    /** A program that knows nothing of us: H2’s own lock is all that keeps it out. */
    private String printedByShell(Path data) throws IOException {
        Process shell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        program.classPath(),
                        "org.h2.tools.Shell",
                        "-url",
                        "jdbc:h2:file:" + data.resolve("relance") + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r",
                        "-user",
                        "sa",
                        "-password",
                        "",
                        "-sql",
                        "select 1")
                .redirectErrorStream(true)
                .start();
        return new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.sorted().toList();
        }
    }
}
