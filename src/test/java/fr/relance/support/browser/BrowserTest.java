package fr.relance.support.browser;

import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SqlStatements;
import fr.relance.support.TestClockConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a free port, seen through Chromium. Each test starts with empty tables, the clock at its
 * start and a fresh profile, and may take a {@code Page} (addresses are relative: {@code page.navigate("/")}). It fails
 * on what {@link Watch} hears; see {@link OnPhone}, {@link WithoutJavaScript} and {@link InTheDark} for other settings.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1")
@ActiveProfiles("test")
@Import({TestClockConfiguration.class, SqlStatements.Configuration.class, SignedInPeople.class, Recordings.class})
@ExtendWith({ChromiumCondition.class, BrowserExtension.class})
public @interface BrowserTest {}
