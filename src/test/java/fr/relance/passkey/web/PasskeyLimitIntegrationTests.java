package fr.relance.passkey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.support.SpecialSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How often passkeys may be shown. */
@SpecialSettings
@SuppressWarnings("NullAway.Init")
class PasskeyLimitIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void oneClientTriesSoOftenAndNoOftener() {
        for (int time = 0; time < 5; time++) {
            assertThat(tryFrom("198.51.100.77")).hasStatus(302);
        }

        assertThat(tryFrom("198.51.100.77")).hasStatus(429).headers().containsHeader("Retry-After");
        assertThat(tryFrom("198.51.100.78")).hasStatus(302);
    }

    private MvcTestResult tryFrom(String address) {
        return mvc.post()
                .uri("/connexion/cle")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("credential", "{}")
                .exchange();
    }
}
