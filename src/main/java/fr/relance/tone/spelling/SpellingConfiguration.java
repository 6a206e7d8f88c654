package fr.relance.tone.spelling;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.ClassUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SpellingConfiguration.Settings.class)
class SpellingConfiguration {

    private static final String LIBRARY = "org.languagetool.JLanguageTool";

    /** Starts nothing: the dictionaries wait for the first text. */
    @Bean
    SpellCheck spellCheck(Settings properties) {
        if (properties.enabled() && !ClassUtils.isPresent(LIBRARY, getClass().getClassLoader())) {
            throw new LibraryMissing();
        }
        return new SpellCheck(properties.enabled());
    }

    /**
     * Whether spelling is looked at.
     *
     * @param enabled off by default: the dictionaries take about 100 MB of memory once they are used
     */
    @ConfigurationProperties("relance.spelling")
    record Settings(@DefaultValue("false") boolean enabled) {}

    /** Spelling was switched on where its libraries are not. */
    static final class LibraryMissing extends RuntimeException {

        LibraryMissing() {
            super(LIBRARY + " is missing");
        }
    }

    /** Says in a sentence, instead of a stack trace, what is missing where. */
    static final class LibraryMissingAnalyzer extends AbstractFailureAnalyzer<LibraryMissing> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, LibraryMissing cause) {
            String description = """
                    relance.spelling.enabled=true demande le dossier relance-spelling à côté de relance.jar, et il n’y est pas.

                    relance.spelling.enabled=true needs the folder relance-spelling beside relance.jar, and it is not there.""";
            String action = """
                    Copiez-y ce dossier, que ./mvnw package fait avec le jar, et démarrez par ./relance ou avec -Dloader.path=relance-spelling ; \
                    ou renoncez à l’orthographe.

                    Copy that folder there, which ./mvnw package makes with the jar, and start by ./relance or with -Dloader.path=relance-spelling; \
                    or go without spelling.""";
            return new FailureAnalysis(description, action, cause);
        }
    }
}
