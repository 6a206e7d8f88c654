package fr.relance.planning;

import java.util.List;
import java.util.stream.Collectors;

/** Facts from which no plan is made; names every field at fault. The only refusal of this module. */
public final class InvalidFacts extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    InvalidFacts(List<Fault> faults) {
        super(faults.stream()
                .map(fault -> fault.field() + ": " + fault.problem())
                .collect(Collectors.joining(", ")));
        this.faults = List.copyOf(faults);
    }

    /** At least one, in the order of the fields. */
    public List<Fault> faults() {
        return faults;
    }
}
