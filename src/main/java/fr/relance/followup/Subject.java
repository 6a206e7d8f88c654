package fr.relance.followup;

import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;

/** Whose and which interview a plan is about. */
record Subject(OwnerId owner, JobApplicationId jobApplication, InterviewId interview) {}
