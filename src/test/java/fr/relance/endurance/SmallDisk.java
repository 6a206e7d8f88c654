package fr.relance.endurance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A place where room runs out: a file system of 24 MB in memory where one may be mounted, which takes root; elsewhere a limit of the
 * process on the size of its files, which it meets as a disk that takes no more.
 */
final class SmallDisk implements AutoCloseable {

    private static final int FILE_LIMIT_KILOBYTES = 7000;

    private final Path folder;
    private final boolean mounted;

    SmallDisk(Path folder) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder);
        this.mounted = run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder.toString());
    }

    boolean isMounted() {
        return mounted;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** In front of the command that starts the application. */
    List<String> shell() {
        return mounted ? List.of() : List.of("prlimit", "--fsize=" + 1024L * FILE_LIMIT_KILOBYTES + ":unlimited");
    }

    /** Another program takes all that is left; under a limit the saves themselves come to its end. */
    void fill() throws IOException {
        if (mounted) {
            try (OutputStream out = Files.newOutputStream(filler())) {
                byte[] block = new byte[4096];
                while (true) {
                    out.write(block);
                }
            } catch (IOException full) {
                // As it should be.
                return;
            }
        }
    }

    /** There is room again, without the application being told. */
    void free(long process) throws IOException, InterruptedException {
        if (mounted) {
            Files.delete(filler());
        } else if (!run("prlimit", "--pid", Long.toString(process), "--fsize=unlimited:unlimited")) {
            throw new IOException("The limit cannot be lifted");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", folder.toString());
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }
}
