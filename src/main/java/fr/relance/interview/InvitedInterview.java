package fr.relance.interview;

/**
 * An interview that came from an invitation.
 *
 * @param sequence of the version of the invitation that it follows
 */
public record InvitedInterview(InterviewView interview, int sequence) {}
