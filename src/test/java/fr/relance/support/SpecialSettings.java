package fr.relance.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** Like {@link IntegrationTest}, with settings that few tests need and none is disturbed by: they share one more context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:special;DB_CLOSE_DELAY=-1",
            "relance.limits.per-client=5",
            "relance.api.requests-per-minute=3",
            "relance.spelling.enabled=true"
        })
public @interface SpecialSettings {}
