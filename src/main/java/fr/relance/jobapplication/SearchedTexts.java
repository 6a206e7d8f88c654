package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.List;

/** Adds to what search finds in a candidature from modules that it does not know. Asked after every change to it. */
public interface SearchedTexts {

    /** Texts as they were written, each of one line or several, the latest first; what is deleted is not among them. */
    List<String> texts(OwnerId owner, JobApplicationId id);
}
