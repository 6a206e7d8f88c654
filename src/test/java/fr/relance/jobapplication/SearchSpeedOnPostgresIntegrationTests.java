package fr.relance.jobapplication;

import fr.relance.support.PostgresIntegrationTest;
import java.time.Duration;

@PostgresIntegrationTest
class SearchSpeedOnPostgresIntegrationTests extends SearchSpeed {

    @Override
    long clock() {
        return System.nanoTime();
    }

    @Override
    Duration limit() {
        return Duration.ofMillis(50);
    }
}
