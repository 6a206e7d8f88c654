package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.ServedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/** A slice of what {@link HostileInputEnduranceTests} sends. */
@ServedTest
@SuppressWarnings("NullAway.Init")
class HostileInputIntegrationTests {

    @Autowired
    private WebApplicationContext application;

    @LocalServerPort
    private int port;

    @Test
    void hundredsOfHostileRequestsBreakNothing() {
        assertThat(new HostileWalk(application, port, 1).send(0, 300)).isEmpty();
    }
}
