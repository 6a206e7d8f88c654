package fr.relance.invitation.web;

import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InvitedInterview;
import fr.relance.interview.Venue;
import fr.relance.invitation.Invitation;
import java.time.LocalDateTime;

/**
 * What an invitation says that nobody knew of its interview.
 *
 * @param at when it takes place now
 * @param venue where it takes place now
 */
record InvitationNews(Kind kind, LocalDateTime at, Venue venue) {

    /** What it comes to. */
    enum Kind {
        /** A newer version is known already. */
        OLD,
        CANCELLED,
        NOTHING,
        MOVED
    }

    static InvitationNews of(Invitation invitation, InvitedInterview known, int sequence) {
        InterviewDetails details = known.interview().details();
        LocalDateTime at = invitation.isAllDay()
                ? invitation.at().toLocalDate().atTime(details.at().toLocalTime())
                : invitation.at();
        Venue told = invitation.venue();
        Venue venue = new Venue(
                told.place() == null ? details.venue().place() : told.place(),
                told.minutes() == null ? details.venue().minutes() : told.minutes());
        return new InvitationNews(
                kind(invitation, known, sequence, at.equals(details.at()) && venue.equals(details.venue())), at, venue);
    }

    private static Kind kind(Invitation invitation, InvitedInterview known, int sequence, boolean same) {
        if (sequence < known.sequence()) {
            return Kind.OLD;
        }
        if (invitation.cancelled()) {
            return Kind.CANCELLED;
        }
        return same ? Kind.NOTHING : Kind.MOVED;
    }
}
