package fr.relance.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, instead of a stack trace, what an installation that is open to everybody lacks. */
final class OpenRegistrationAnalyzer extends AbstractFailureAnalyzer<OpenRegistrationWithoutMail> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenRegistrationWithoutMail cause) {
        return new FailureAnalysis(
                "L’inscription ouverte à tous (relance.registration=open) demande un serveur de courrier. "
                        + "Open registration needs a mail server, to tell whether an address is its owner’s.",
                "Indiquez spring.mail.host, ou choisissez relance.registration=invitation. "
                        + "Set spring.mail.host, or choose relance.registration=invitation.",
                cause);
    }
}
