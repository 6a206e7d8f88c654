package fr.relance.nextsteps;

/** What a group of words does in a phrase about next steps. */
enum Role {
    /** The recruiter will make contact. */
    RECRUITER,
    /** The candidate is asked to. */
    CANDIDATE,
    /** Both, or nobody in particular: « on se rappelle ». */
    RECIPROCAL,
    /** An answer, whoever gives it: the recruiter's if it has a time. */
    ANSWER,
    /** The candidate's own answer: a request for contact if it has a time. */
    REQUEST,
    /** Silence of the recruiter as a condition: « sans réponse de notre part ». */
    SILENCE,
    /** The candidate is asked not to make contact. */
    REFUSED,
    /** Time that the recruiter asks for: « laissez-nous dix jours ». */
    WAIT,
    /** Time that passes until then: « comptez trois semaines ». */
    PATIENCE,
    /** The decision: a step before contact, and the recruiter's word that there will be an answer. */
    DECISION,
    /** Another step before contact. */
    STEP,
    /** A document that the candidate is asked for. */
    DOCUMENT,
    /** Post, contract, experience: their dates are never those of contact. */
    ASIDE,
    /** Of no account, so that its words are not taken for something else. */
    NOTHING
}
