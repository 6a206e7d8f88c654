package fr.relance.tone.spelling;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SpellingConfiguration.Settings.class)
class SpellingConfiguration {

    /** Starts nothing: the dictionaries wait for the first text. */
    @Bean
    SpellCheck spellCheck(Settings properties) {
        return new SpellCheck(properties.enabled());
    }

    /**
     * Whether spelling is looked at.
     *
     * @param enabled off by default: the dictionaries take about 100 MB of memory once they are used
     */
    @ConfigurationProperties("relance.spelling")
    record Settings(@DefaultValue("false") boolean enabled) {}
}
