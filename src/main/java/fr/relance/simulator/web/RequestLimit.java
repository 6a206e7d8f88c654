package fr.relance.simulator.web;

import fr.relance.account.limit.ClientLimit;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** So many requests a minute for each address. */
@Component
class RequestLimit {

    private final ClientLimit clients;

    RequestLimit(ApiProperties properties, Clock clock) {
        this.clients = new ClientLimit(properties.requestsPerMinute(), Duration.ofMinutes(1), clock);
    }

    /** Counts a request; how long its address has to wait before the next one is let in, zero if this one is. */
    Duration waitOf(String address) {
        return clients.take(address);
    }
}
