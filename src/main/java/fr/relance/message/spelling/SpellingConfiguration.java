package fr.relance.message.spelling;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SpellingProperties.class)
class SpellingConfiguration {

    /** Starts nothing: the dictionaries wait for the first text. */
    @Bean
    SpellCheck spellCheck(SpellingProperties properties) {
        return new SpellCheck(properties.enabled());
    }
}
