package fr.relance.correspondence;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.ReceivedMailId;

/**
 * Keeps a recruiter's message with its candidature.
 *
 * @param id chosen by the form: sent twice, it keeps one
 */
public record KeepMail(ReceivedMailId id, JobApplicationId jobApplication, MailContent content) {}
