package fr.relance.message;

/** An optional detail whose presence would make a message better; labels: {@code Detail.NEEDS} in messages/message.properties. */
public enum Detail {
    /** The civility and the last name of the person met. */
    PERSON,
    /** The day of the interview. */
    INTERVIEW_DATE,
    /** The day of the application, where no interview took place. */
    APPLICATION_DATE,
    /** Where the post is. */
    COMPANY,
    /** A precise point of the exchange. */
    POINT,
    /** What the recruiter looks for. */
    NEEDS,
    /** What the candidate brings. */
    STRENGTHS,
    /** The day by which an answer had been announced. */
    DEADLINE,
    /** The candidate's telephone. */
    PHONE
}
