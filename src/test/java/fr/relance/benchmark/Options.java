package fr.relance.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How it is measured.
 *
 * @param pages what is measured, in each round once
 * @param rounds how often
 * @param each how long a page is asked for in a round; the floor before and after it for half of that
 * @param warmUp how long each page is asked for before anything counts
 * @param large candidatures of the large account; the others have 100
 * @param against compiled classes of another version, which is measured in turn with this one
 * @param jvm further options of the measured virtual machines
 */
record Options(
        List<Measured> pages,
        int rounds,
        Duration each,
        Duration warmUp,
        int large,
        Optional<Path> against,
        List<String> jvm) {

    /** Pages are asked for over so many connections at once. */
    static final int CONNECTIONS = 32;

    /** As system properties say it. */
    static Options ofSystem() {
        String jvm = property("jvm", "");
        return new Options(
                Measured.named(property("pages", "")),
                Integer.parseInt(property("rounds", "5")),
                seconds("seconds", "4"),
                seconds("warm-up", "10"),
                Integer.parseInt(property("large", "10000")),
                Optional.of(property("against", ""))
                        .filter(path -> !path.isBlank())
                        .map(Path::of),
                jvm.isBlank() ? List.of() : List.of(jvm.split(" ")));
    }

    private static Duration seconds(String name, String usual) {
        return Duration.ofMillis(Math.round(1000 * Double.parseDouble(property(name, usual))));
    }

    private static String property(String name, String usual) {
        return System.getProperty("relance.bench." + name, usual);
    }
}
