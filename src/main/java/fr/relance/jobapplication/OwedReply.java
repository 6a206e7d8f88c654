package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;

/** A candidature whose recruiter asked for something that is not answered yet. */
public record OwedReply(JobApplicationId id, String company, String position, long version) {}
