package fr.relance.followup;

/**
 * Where a relance stands. PENDING is CALLED, too, once somebody was called and did not answer: the relance is then the one e-mail after
 * that call. CANCELLED is ANSWERED or, for as long as the stage of the candidature lasts, CLOSED (see {@link Cancellation}). OVERTAKEN: a
 * newer fact drives the plan, or the plan leaves it out.
 *
 * <p>What leads where (= stays, — is refused with a sentence, * is CALLED where a call was made that nobody answered):
 *
 * <pre>
 *                | PENDING   | CALLED    | DONE     | SKIPPED  | ANSWERED | CLOSED   | OVERTAKEN
 * done           | DONE      | DONE      | —        | —        | —        | —        | —
 * reached        | DONE      | —         | —        | —        | —        | —        | —
 * voicemail      | CALLED    | —         | —        | —        | —        | —        | —
 * no answer      | CALLED    | —         | —        | —        | —        | —        | —
 * take call back | —         | PENDING   | —        | —        | —        | —        | —
 * move           | PENDING   | CALLED    | —        | —        | —        | —        | —
 * back to plan   | PENDING   | CALLED    | —        | —        | —        | —        | —
 * skip           | SKIPPED   | SKIPPED   | —        | —        | —        | —        | —
 * reopen         | —         | —         | PENDING* | PENDING* | —        | —        | —
 * follow         | PENDING   | CALLED    | =        | =        | =        | PENDING* | PENDING*
 * answer         | ANSWERED  | ANSWERED  | =        | =        | =        | ANSWERED | ANSWERED
 * close          | CLOSED    | CLOSED    | =        | =        | =        | =        | =
 * overtake       | OVERTAKEN | OVERTAKEN | =        | =        | =        | =        | =
 * </pre>
 *
 * <p>The first nine are the candidate's own; « follow » a new plan, « answer » and « close » (both {@link Cancellation}) and « overtake »
 * are facts, which nobody refuses. A relance is reopened only while its own subject drives the plan.
 */
public enum FollowUpState {
    PENDING,
    DONE,
    SKIPPED,
    CANCELLED,
    OVERTAKEN
}
