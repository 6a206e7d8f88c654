package fr.relance.interview;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import java.util.Optional;

/**
 * A fact that nobody recorded yet, and what its plan needs to know besides.
 *
 * @param post the candidature's
 * @param person who would be written to or called, empty if nobody is known
 */
public record ForeseenFact(AnnouncedFactView fact, JobApplicationDetails post, Optional<PersonDetails> person) {}
