package fr.relance.simulator.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of the public API one address may use; a value out of bounds stops the start.
 *
 * @param requestsPerMinute 1 to 1,000,000
 */
@Validated
@ConfigurationProperties("relance.api")
record ApiProperties(
        @Min(1) @Max(1_000_000) @DefaultValue("120") int requestsPerMinute) {}
