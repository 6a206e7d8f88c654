package fr.relance.storage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Unwell once somebody else may have the database: nothing is written any more. */
@Component
class SoleUseHealthIndicator implements HealthIndicator {

    private final DatabaseGate gate;

    SoleUseHealthIndicator(DatabaseGate gate) {
        this.gate = gate;
    }

    @Override
    public Health health() {
        return gate.isOurs() ? Health.up().build() : Health.down().build();
    }
}
