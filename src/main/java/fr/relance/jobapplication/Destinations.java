package fr.relance.jobapplication;

import fr.relance.kernel.NotAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the table of {@link Stage} lets a candidature be moved by hand. */
final class Destinations {

    private static final Map<Stage, List<Stage>> TABLE =
            Arrays.stream(Stage.values()).collect(Collectors.toMap(Function.identity(), Destinations::allowed));

    private Destinations() {}

    static List<Stage> from(Stage stage) {
        return TABLE.getOrDefault(stage, List.of());
    }

    private static List<Stage> allowed(Stage from) {
        return Arrays.stream(Stage.values())
                .filter(to -> to != from && isAllowed(from, to))
                .toList();
    }

    private static boolean isAllowed(Stage from, Stage to) {
        try {
            from.after(StageEvent.to(to), null);
            return true;
        } catch (NotAllowed e) {
            return false;
        }
    }
}
