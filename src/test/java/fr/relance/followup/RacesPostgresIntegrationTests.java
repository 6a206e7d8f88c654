package fr.relance.followup;

import fr.relance.support.PostgresIntegrationTest;

@PostgresIntegrationTest
class RacesPostgresIntegrationTests extends RacesScene {

    @Override
    int rounds() {
        return 20;
    }
}
