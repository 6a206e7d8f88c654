package fr.relance.followup;

import fr.relance.support.IntegrationTest;

@IntegrationTest
class RacesIntegrationTests extends RacesScene {

    @Override
    int rounds() {
        return 100;
    }
}
