package fr.relance.interview;

import fr.relance.planning.Timing;

/** The kinds of {@link Timing}, as forms and columns name them. */
public enum TimingType {
    ON_DATE,
    WITHIN,
    VAGUE,
    UNSTATED;

    /** The kind of that timing. */
    public static TimingType of(Timing timing) {
        if (timing instanceof Timing.OnDate) {
            return ON_DATE;
        }
        if (timing instanceof Timing.Within) {
            return WITHIN;
        }
        return timing instanceof Timing.Vague ? VAGUE : UNSTATED;
    }
}
