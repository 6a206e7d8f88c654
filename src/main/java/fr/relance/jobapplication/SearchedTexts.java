package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.List;
import java.util.Set;

/** Adds to what search finds in a candidature from modules that it does not know. */
public interface SearchedTexts {

    /** The names of the parts of a change after which the texts are read again. */
    Set<String> parts();

    /** Texts as they were written, each of one line or several, the latest first; what is deleted is not among them. */
    List<String> texts(OwnerId owner, JobApplicationId id);
}
