package fr.relance.storage;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Why the application does not start, told in a sentence to whoever started it; nothing was changed. */
final class StartRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String french;
    private final String english;

    StartRefused(String french, String english) {
        super(english);
        this.french = french;
        this.english = english;
    }

    String sentence() {
        return french + "\n\n" + english;
    }

    /** Says in a sentence, instead of a stack trace, why nothing was started. */
    static final class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable rootFailure, StartRefused cause) {
            return new FailureAnalysis(cause.sentence(), null, cause);
        }
    }

    /** Why data is left alone at a start. */
    static final class Refusals {

        private Refusals() {}

        static StartRefused unwritable(DatabaseFile database) {
            Path folder = database.folder();
            return new StartRefused(
                    "Le dossier des données « " + folder
                            + " » ne peut pas être écrit : vérifiez ses droits, ou choisissez-en un "
                            + "autre avec --relance.data.",
                    "The data folder \"" + folder
                            + "\" cannot be written: check its permissions, or choose another one with "
                            + "--relance.data.");
        }

        static StartRefused inUse(DatabaseFile database) {
            return new StartRefused(
                    "Relance est déjà ouvert avec ces données (« " + database.file() + " ») : arrêtez l’autre d’abord.",
                    "These data are already in use by a running Relance (\"" + database.file() + "\"): stop it first.");
        }

        static StartRefused unlockable(DatabaseFile database, IOException e) {
            Path folder = database.folder();
            return new StartRefused(
                    "Le dossier des données « " + folder + " » ne peut pas être réservé à un seul Relance ("
                            + e.getMessage()
                            + ") : un disque du réseau ne le permet pas toujours. Choisissez un dossier de cet ordinateur avec --relance.data.",
                    "The data folder \"" + folder + "\" cannot be kept to one running Relance (" + e.getMessage()
                            + "): a network disk does not always allow that. Choose a folder of this computer with --relance.data.");
        }

        static StartRefused damaged(DatabaseFile database) {
            return new StartRefused(
                    "La base « " + database.file()
                            + " » ne s’ouvre pas : elle est abîmée, ou son mot de passe est un autre. Rien n’a "
                            + "été modifié. Une copie se remet en place avec --relance.restore=<copie>.",
                    "The database \"" + database.file()
                            + "\" does not open: it is damaged, or its password is another. Nothing was "
                            + "changed. Put a copy back with --relance.restore=<copy>.");
        }
    }
}
