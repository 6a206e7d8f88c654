package fr.relance.followup;

import fr.relance.support.PostgresIntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import org.springframework.context.annotation.Import;

@PostgresIntegrationTest
@Import({SignedInPeople.class, Recordings.class})
class RacesPostgresIntegrationTests extends RacesScene {

    @Override
    int rounds() {
        return 20;
    }
}
