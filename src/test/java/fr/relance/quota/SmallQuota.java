package fr.relance.quota;

import fr.relance.support.IntegrationTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** Like {@link IntegrationTest}, where an account is soon full: after some twenty long notes, or some fifty short candidatures. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:quota;DB_CLOSE_DELAY=-1",
            "relance.quota.bytes=1MB",
            "relance.quota.rows=200",
            "relance.quota.patience=1m"
        })
public @interface SmallQuota {}
