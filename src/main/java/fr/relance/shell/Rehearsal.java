package fr.relance.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * {@code --relance.rehearsal=true}: opens the pages that need no account, then ends. The JVM that starts later takes the classes from
 * what this one used; see docs/installation.md.
 */
@Component
@ConditionalOnBooleanProperty("relance.rehearsal")
class Rehearsal {

    /** One case goes through reader, planner, messages and tone. */
    private static final List<String> PAGES = List.of(
            "/connexion",
            "/inscription",
            "/avant-de-partir",
            "/simulateur",
            "/simulateur?words=On%20vous%20rappelle%20d%E2%80%99ici%20vendredi&company=Alba&position=cuisini%C3%A8re",
            "/");

    @EventListener
    void play(ApplicationReadyEvent ready) {
        // Beside whoever else waits for this event, and for whom nothing may be closed yet.
        new Thread(() -> openAll(ready.getApplicationContext()), "rehearsal").start();
    }

    private static void openAll(ConfigurableApplicationContext running) {
        try (ConfigurableApplicationContext application = running) {
            String address =
                    "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
            PAGES.forEach(page -> open(address + page));
        }
    }

    private static void open(String address) {
        try {
            HttpURLConnection page =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            page.setRequestProperty("Accept", "text/html, */*;q=0.1");
            page.setRequestProperty("Accept-Language", "fr");
            try (InputStream body = page.getInputStream()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
