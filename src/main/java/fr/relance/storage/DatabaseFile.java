package fr.relance.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/**
 * The H2 file that holds everything.
 *
 * @param file absolute, ends with {@value #SUFFIX}
 */
record DatabaseFile(Path file, String user, String password) {

    static final String SUFFIX = ".mv.db";

    /** « Database may be already in use ». */
    private static final int IN_USE = 90020;

    private static final Pattern ELSEWHERE = Pattern.compile("(mem|tcp|ssl|zip|split|nio[A-Za-z]*|async|classpath):.*");
    private static final String H2 = "jdbc:h2:";

    /** Empty where the data is in memory or on a server. */
    static Optional<DatabaseFile> of(Environment environment) {
        String url = environment.getProperty("spring.datasource.url", "");
        String place = url.startsWith(H2) ? url.substring(H2.length()).split(";", 2)[0] : "mem:";
        if (ELSEWHERE.matcher(place).matches()) {
            return Optional.empty();
        }
        String path = place.startsWith("file:") ? place.substring("file:".length()) : place;
        if (path.startsWith("~")) {
            path = System.getProperty("user.home") + path.substring(1);
        }
        return Optional.of(new DatabaseFile(
                Path.of(path + SUFFIX).toAbsolutePath().normalize(),
                environment.getProperty("spring.datasource.username", "sa"),
                environment.getProperty("spring.datasource.password", "")));
    }

    Path folder() {
        return file.resolveSibling("").toAbsolutePath();
    }

    /** As H2 calls it: the file's name without its suffix. */
    String name() {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** The same database kept in another file. */
    DatabaseFile at(Path other) {
        return new DatabaseFile(other.toAbsolutePath().normalize(), user, password);
    }

    /** Changes nothing, not even the file's date; fails where the file is missing, damaged or in use elsewhere. */
    Connection openReadOnly() throws SQLException {
        return DriverManager.getConnection(readOnlyUrl(), user, password);
    }

    String readOnlyUrl() {
        return url() + ";ACCESS_MODE_DATA=r;LAZY_QUERY_EXECUTION=TRUE";
    }

    /** As nobody else has it; fails where the file is missing, damaged or in use elsewhere. */
    Connection open() throws SQLException {
        return DriverManager.getConnection(url() + ";DB_CLOSE_ON_EXIT=FALSE", user, password);
    }

    private String url() {
        String path = file.toString();
        return H2 + "file:" + path.substring(0, path.length() - SUFFIX.length()) + ";IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";
    }

    static boolean saysInUse(SQLException failure) {
        return failure.getErrorCode() == IN_USE;
    }
}
