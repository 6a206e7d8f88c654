package fr.relance.planning;

/**
 * One fact that was refused.
 *
 * @param field dotted path of the field, such as {@code nextSteps.timing.date}
 * @param least smallest value allowed, inclusive, where a number is out of {@link Problem#RANGE}
 * @param most greatest value allowed, inclusive, in the same case
 */
public record Fault(String field, Problem problem, int least, int most) {

    /** The same fault seen from the value that holds the refused one. */
    public Fault within(String prefix) {
        return new Fault(prefix + field, problem, least, most);
    }
}
