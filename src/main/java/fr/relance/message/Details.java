package fr.relance.message;

import org.jspecify.annotations.Nullable;

/** What the candidate tells in free text, as clauses that follow a colon; null where nothing was told. */
record Details(
        @Nullable String needs,
        @Nullable String strengths,
        @Nullable String point) {

    static Details of(MessageContext context) {
        return new Details(
                FreeText.clause(context.needs()),
                FreeText.clause(context.strengths()),
                FreeText.clause(context.point()));
    }

    /** The same, each of at most so many words. */
    Details within(int words) {
        return new Details(
                FreeText.within(needs, words), FreeText.within(strengths, words), FreeText.within(point, words));
    }
}
