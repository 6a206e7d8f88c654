package fr.relance.planning;

/** Who is to contact whom, as the recruiter said it. */
public enum Initiator {
    RECRUITER,
    CANDIDATE,
    UNSTATED
}
