package fr.relance.nextsteps;

import org.jspecify.annotations.Nullable;

/** A time and what it is the time of, null if that cannot be told. */
record Linked(TimeItem time, @Nullable Anchor anchor) {

    boolean isOf(Role role) {
        return anchor != null && anchor.role() == role;
    }

    boolean dated() {
        return time.dated();
    }

    boolean impossible() {
        return time.meaning() instanceof Meaning.Impossible;
    }
}
