package fr.relance.correspondence;

import fr.relance.jobapplication.AnswerKind;

/**
 * What a sentence can be found to say, the weightier first: where several are found in one mail, the first of this list is
 * proposed. Why in this order stands in docs/correspondence.md.
 */
enum Weight {
    REFUSAL(AnswerKind.REFUSAL),
    HIRED(AnswerKind.POSITIVE),
    INVITATION(AnswerKind.INVITATION),
    CHOSEN(AnswerKind.POSITIVE),
    AGREED_DATE(AnswerKind.NEW_DATE),
    REQUEST(AnswerKind.REQUEST),
    NEW_DATE(AnswerKind.NEW_DATE),
    NEXT_ROUND(AnswerKind.INVITATION),
    REGRET(AnswerKind.REFUSAL);

    private final AnswerKind kind;

    Weight(AnswerKind kind) {
        this.kind = kind;
    }

    AnswerKind kind() {
        return kind;
    }

    /** Whether a mail that says this and that says two things that cannot both be. */
    boolean contradicts(Weight other) {
        return kind != other.kind
                && ordinal() <= CHOSEN.ordinal()
                && other.ordinal() <= CHOSEN.ordinal()
                && (this == REFUSAL || other == REFUSAL);
    }
}
