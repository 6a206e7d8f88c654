package fr.relance.shell;

import fr.relance.planning.InvalidRules;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, instead of a stack trace, which planning delay stops the start. */
final class InvalidRulesAnalyzer extends AbstractFailureAnalyzer<InvalidRules> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidRules cause) {
        String description = "The configuration relance.planning.* makes no sense: " + cause.getMessage() + ".";
        return new FailureAnalysis(description, "Correct these delays; docs/planning.md tells their bounds.", cause);
    }
}
