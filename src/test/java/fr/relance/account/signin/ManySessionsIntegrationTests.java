package fr.relance.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.ServedTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.http.HttpBrowser;
import fr.relance.support.http.RawHttp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A program that comes with the cookie of a device, and never with that of a session. */
@ServedTest
@SuppressWarnings("NullAway.Init")
class ManySessionsIntegrationTests {

    @Autowired
    private SignedInPeople people;

    @Autowired
    private OpenSessions sessions;

    @LocalServerPort
    private int port;

    @Test
    void hasSoManySessionsAtOnceAndNoMore() {
        SignedInPerson camille = people.newPerson();
        HttpBrowser browser = new HttpBrowser(new RawHttp(port));
        browser.signIn(camille.email(), SignedInPeople.PASSWORD, true);
        String device = browser.cookie(RememberMe.COOKIE);

        for (int times = 0; times < 2 * OpenSessions.MOST; times++) {
            HttpBrowser program = new HttpBrowser(new RawHttp(port));
            program.plant(RememberMe.COOKIE, device);
            assertThat(program.get("/profil/securite").status()).isNotEqualTo(500);
        }

        assertThat(sessions.count(camille.owner().value())).isEqualTo(OpenSessions.MOST);
        HttpBrowser again = new HttpBrowser(new RawHttp(port));
        again.plant(RememberMe.COOKIE, device);
        assertThat(again.get("/").status()).isEqualTo(200);
    }
}
