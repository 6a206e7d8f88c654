package fr.relance.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.SpecialSettings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpecialSettings
class LimitedApiIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void anAddressThatAsksTooMuchIsToldWhenToComeBack() throws Exception {
        for (int request = 0; request < 3; request++) {
            assertThat(askFrom("198.51.100.1")).hasStatus(HttpStatus.BAD_REQUEST);
        }

        MvcTestResult refused = askFrom("198.51.100.1");

        assertThat(refused)
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("Retry-After", "20");
        assertThat(refused.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Trop de demandes en une minute\u00a0: réessayez dans 20 secondes.");
        assertThat(askFrom("198.51.100.2")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void thePagesAreNotCounted() {
        for (int request = 0; request < 10; request++) {
            assertThat(mvc.get().uri("/connexion")).hasStatus(HttpStatus.OK);
        }
    }

    private MvcTestResult askFrom(String address) {
        return mvc.post()
                .uri("/api/v1/plans/after-interview")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }
}
