package fr.relance.jobapplication.web;

import fr.relance.jobapplication.Stage;
import fr.relance.kernel.Input;
import fr.relance.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * The stage to which a candidature is moved.
 *
 * @param version of the candidature when the choice was shown
 * @param retour {@code tableau} where the choice was made on the board
 */
record StageForm(
        @Nullable String etape,
        @Nullable String version,
        @Nullable String retour) {

    Stage stage() {
        return Input.constant(Stage.class, etape).orElseThrow(() -> new NotFound(String.valueOf(etape)));
    }

    long seenVersion() {
        return Input.version(version);
    }

    boolean fromBoard() {
        return "tableau".equals(retour);
    }
}
