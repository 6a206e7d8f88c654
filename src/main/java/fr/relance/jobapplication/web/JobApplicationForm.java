package fr.relance.jobapplication.web;

import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.PostForm;
import fr.relance.kernel.Input;
import fr.relance.kernel.JobApplicationId;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidature that is created, or changed.
 *
 * @param id chosen when a blank form is shown, so that the form sent twice creates one candidature
 * @param version of the candidature when an edited form was shown
 */
record JobApplicationForm(
        @Nullable String id,
        @Nullable String version,
        @Valid PostForm post) {

    JobApplicationForm {
        post = post == null ? PostForm.BLANK : post;
    }

    /** A new candidature with the most usual answers. */
    static JobApplicationForm blank() {
        return new JobApplicationForm(UUID.randomUUID().toString(), null, PostForm.BLANK);
    }

    static JobApplicationForm of(JobApplicationView view) {
        return new JobApplicationForm(
                view.id().toString(), String.valueOf(view.version()), PostForm.of(view.details()));
    }

    /** The id of the candidature to create; a fresh one if the form carried none. */
    JobApplicationId newId() {
        return new JobApplicationId(Input.id(id).orElseGet(UUID::randomUUID));
    }

    /** The version that was seen; one that no row has if the form carried none. */
    long seenVersion() {
        return Input.version(version);
    }
}
