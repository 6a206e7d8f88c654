package fr.relance.invitation.web;

import fr.relance.interview.Invited;
import fr.relance.interview.MoveInterview;
import fr.relance.interview.Venue;
import fr.relance.kernel.Input;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the page of a known invitation proposes, as it was confirmed. */
record MoveForm(
        @Nullable String version,
        @Nullable String at,
        @Nullable String place,
        @Nullable String minutes,
        @Nullable String uid,
        @Nullable String sequence) {

    /** Empty without a moment. */
    Optional<MoveInterview> command() {
        return Input.moment(at).map(moment -> new MoveInterview(Input.version(version), moment, venue(), invited()));
    }

    private Venue venue() {
        String where = Input.line(place);
        Integer length = Input.number(minutes, Venue.SHORTEST, Venue.LONGEST).orElse(null);
        boolean fits = where == null || where.length() <= Venue.LONGEST_PLACE;
        return new Venue(fits ? where : null, length);
    }

    private @Nullable Invited invited() {
        String known = Input.line(uid);
        return known == null || known.length() > Invited.LONGEST_UID
                ? null
                : new Invited(
                        known, Input.number(sequence, 0, Integer.MAX_VALUE).orElse(0));
    }
}
