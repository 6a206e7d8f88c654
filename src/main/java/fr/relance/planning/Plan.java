package fr.relance.planning;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to do after an interview, an application or a call nobody answered.
 *
 * @param steps in the order of time
 * @param signal how firm the promise was, null where no interview took place
 */
public record Plan(List<Step> steps, @Nullable Signal signal, Set<Advisory> advisories) {

    public Plan {
        steps = List.copyOf(steps);
        advisories = advisories.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(advisories));
    }
}
