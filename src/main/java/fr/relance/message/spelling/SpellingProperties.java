package fr.relance.message.spelling;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether spelling is looked at.
 *
 * @param enabled off by default: the dictionaries take about 100 MB of memory once they are used
 */
@ConfigurationProperties("relance.spelling")
record SpellingProperties(@DefaultValue("false") boolean enabled) {}
