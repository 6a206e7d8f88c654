package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.List;

/** Adds to what search finds in a candidature from modules that it does not know. After every change to it the marks are asked for, and the texts only if
 * those changed. */
public interface SearchedTexts {

    /** What tells whether the texts are still the same, without reading them: other marks as soon as one came, went or changed. */
    List<String> marks(OwnerId owner, JobApplicationId id);

    /** Texts as they were written, each of one line or several, the latest first; what is deleted is not among them. */
    List<String> texts(OwnerId owner, JobApplicationId id);
}
