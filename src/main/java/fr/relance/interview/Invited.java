package fr.relance.interview;

/**
 * The invitation that an interview came from, as its sender's calendar knows it.
 *
 * @param uid the same for all its versions, at most {@value #LONGEST_UID} characters
 * @param sequence grows with each version
 */
public record Invited(String uid, int sequence) {

    public static final int LONGEST_UID = 255;
}
