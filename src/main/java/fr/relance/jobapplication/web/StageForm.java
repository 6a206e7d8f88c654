package fr.relance.jobapplication.web;

import fr.relance.jobapplication.Stage;
import fr.relance.kernel.Input;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stage to which a candidature is moved.
 *
 * @param version of the candidature when the choice was shown
 * @param retour {@code tableau} where the choice was made on the board
 * @param q what the board was searched for
 * @param tri by what it was sorted
 * @param parmi the stages that it showed
 */
record StageForm(
        @Nullable String etape,
        @Nullable String version,
        @Nullable String retour,
        @Nullable String q,
        @Nullable String tri,
        @Nullable List<String> parmi) {

    Stage stage() {
        return Input.constant(Stage.class, etape).orElseThrow(() -> new NotFound(String.valueOf(etape)));
    }

    long seenVersion() {
        return Input.version(version);
    }

    /** Where to go on, relative to the application: to the board as it was, or to the candidature. */
    String next(JobApplicationId id) {
        ListAddress board = new ListAddress(q, parmi, tri, retour, null);
        return board.isBoard() ? board.url() : "/candidatures/" + id;
    }
}
