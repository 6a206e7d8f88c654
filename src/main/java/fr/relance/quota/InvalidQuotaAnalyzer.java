package fr.relance.quota;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, instead of a stack trace, which quota stops the start. */
final class InvalidQuotaAnalyzer extends AbstractFailureAnalyzer<InvalidQuota> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidQuota cause) {
        return new FailureAnalysis(
                "La place par compte « " + cause.property() + " » n’a pas de sens : " + cause.getMessage() + ". "
                        + "The quota " + cause.property() + " makes no sense.",
                "Indiquez " + cause.wanted() + " ; docs/durabilite.md dit ce qui est compté. "
                        + "Set 0 for none, or more; docs/durabilite.md tells what is counted.",
                cause);
    }
}
