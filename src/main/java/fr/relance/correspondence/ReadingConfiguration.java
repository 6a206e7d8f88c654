package fr.relance.correspondence;

import fr.relance.nextsteps.NextStepsReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The classifier, which knows no framework. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    MailClassifier mailClassifier(NextStepsReader reader) {
        return new MailClassifier(reader);
    }
}
