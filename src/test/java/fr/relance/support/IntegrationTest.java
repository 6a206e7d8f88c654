package fr.relance.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The whole application on an in-memory H2, open to everybody, with a mail server and a clock that stands still; one context serves all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "relance.registration=open")
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import({
    TestClockConfiguration.class,
    SqlStatements.Configuration.class,
    CountedReplans.class,
    CountedReadings.class,
    SignedInPeople.class,
    LargeAccount.class,
    Recordings.class,
    Mailbox.Configuration.class,
    Hashing.Configuration.class
})
public @interface IntegrationTest {}
