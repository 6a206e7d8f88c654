package fr.relance.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Whoever signs in over and over has the last hundred devices, and no more. */
@IntegrationTest
@Transactional
@SuppressWarnings("NullAway.Init")
class ManyDevicesIntegrationTests {

    @Autowired
    private Devices devices;

    @Autowired
    private SignedInPeople people;

    @Test
    void theOnesSeenLongestAgoGo() {
        SignedInPerson camille = people.newPerson();
        SignedInPerson nadia = people.newPerson("Nadia", "Benali");
        UUID account = camille.owner().value();
        for (int times = 0; times < 2 * Devices.MOST; times++) {
            devices.add(account, "Essai");
        }
        Device last = devices.add(account, "Le dernier");

        assertThat(devices.all(account))
                .hasSize(Devices.MOST)
                .extracting(Device::id)
                .contains(last.id());
        assertThat(devices.find(camille.device())).as("seen last").isPresent();
        assertThat(devices.find(nadia.device())).isPresent();
    }
}
