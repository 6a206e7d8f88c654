package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;

/** The recruiter answered: what waited for that waits no more. Heard in the same transaction. */
public record AnswerReceived(OwnerId owner, JobApplicationId id, AnswerKind kind) {}
