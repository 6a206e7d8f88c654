package fr.relance.storage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Unwell while the day's copy cannot be made; well where none is wanted. */
@Component
class CopiesHealthIndicator implements HealthIndicator {

    private final ObjectProvider<DailyCopy> daily;

    CopiesHealthIndicator(ObjectProvider<DailyCopy> daily) {
        this.daily = daily;
    }

    @Override
    public Health health() {
        DailyCopy copy = daily.getIfAvailable();
        return copy == null || copy.isWell()
                ? Health.up().build()
                : Health.down().build();
    }
}
