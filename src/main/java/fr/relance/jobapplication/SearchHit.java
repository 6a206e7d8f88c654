package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;

/** A candidature in which everything was found that is looked for, and where it is listed. */
record SearchHit(JobApplicationId id, Stage stage) {}
