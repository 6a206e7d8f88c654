package fr.relance.planning;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a step came to lie, why, and what is to be said about its moment. */
record Placement(LocalDateTime at, List<Reason> reasons, Set<Advisory> remarks) {

    static Placement of(LocalDateTime at, ReasonChain chain) {
        return new Placement(at, chain.reasons(), EnumSet.noneOf(Advisory.class));
    }

    Placement remark(Advisory advisory) {
        remarks.add(advisory);
        return this;
    }
}
