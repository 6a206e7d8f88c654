package fr.relance.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;

/** Another process that has a database open. */
final class HeldElsewhere implements AutoCloseable {

    private final Process process;
    private final boolean open;

    HeldElsewhere(Path database) throws IOException {
        String path = database.toString().replace(DatabaseFile.SUFFIX, "");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeldElsewhere.class.getName(),
                        "jdbc:h2:file:" + path)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        open = process.getInputStream().read() == '!';
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws Exception {
        process.getOutputStream().close();
        process.waitFor();
    }

    /** Opens it until nobody listens any more. */
    public static void main(String[] args) throws Exception {
        try (var connection = DriverManager.getConnection(args[0], "sa", "")) {
            System.out.write(connection.isValid(1) ? '!' : '?');
            System.out.flush();
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
