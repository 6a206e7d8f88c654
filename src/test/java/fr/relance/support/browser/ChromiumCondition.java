package fr.relance.support.browser;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Leaves browser tests out on a machine without Chromium, and says so loudly, unless the browser is required. */
final class ChromiumCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isRequired() || Chromium.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there, or must be");
        }
        String name = context.getRequiredTestClass().getSimpleName();
        context.getRoot()
                .getStore(Namespace.create(ChromiumCondition.class))
                .computeIfAbsent(LeftOut.class)
                .add(name);
        return ConditionEvaluationResult.disabled("no Chromium on this machine");
    }

    /** Sums up at the end of the run, where a reader looks. */
    static final class LeftOut implements AutoCloseable {

        private final Set<String> names = new TreeSet<>();

        void add(String name) {
            if (names.add(name)) {
                say("NO CHROMIUM: LEFT OUT " + name);
            }
        }

        @Override
        public void close() {
            say("NO CHROMIUM: " + names.size() + " CLASSES OF BROWSER TESTS DID NOT RUN: " + String.join(", ", names)
                    + "\nInstall Chromium or set CHROMIUM_PATH; RELANCE_BROWSER=required makes this a failure.");
        }

        @SuppressWarnings("SystemOut")
        private static void say(String text) {
            String line = "!".repeat(100);
            System.err.println(line + "\n" + text + "\n" + line);
        }
    }
}
