package fr.relance.jobapplication;

import fr.relance.support.PostgresIntegrationTest;

@PostgresIntegrationTest
class SearchSpeedOnPostgresIntegrationTests extends SearchSpeed {

    @Override
    long clock() {
        return System.nanoTime();
    }
}
