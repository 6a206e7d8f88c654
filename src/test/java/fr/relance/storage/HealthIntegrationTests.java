package fr.relance.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class HealthIntegrationTests {

    private static final String OTHERS =
            "/ /env /beans /configprops /conditions /flyway /heapdump /info /loggers /mappings /metrics "
                    + "/prometheus /scheduledtasks /sessions /shutdown /startup /threaddump /caches /httpexchanges";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void whetherItIsWellIsToldInOneWord(String address) {
        assertThat(mvc.get().uri(address)).satisfies(answer -> {
            assertThat(answer.getResponse().getStatus()).isEqualTo(200);
            assertThat(answer.getResponse().getContentAsString())
                    .matches("\\{(\"groups\":\\[\"liveness\",\"readiness\"],)?\"status\":\"UP\"}");
            assertThat(answer.getRequest().getSession(false)).isNull();
        });
    }

    @Test
    void nothingElseIsThereForAnybody() {
        var camille = people.newPerson().auth();
        for (String other : OTHERS.split(" ")) {
            assertThat(mvc.get().uri("/actuator" + other)).as(other).hasStatus(302);
            assertThat(mvc.get().uri("/actuator" + other).with(camille))
                    .as(other)
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/actuator/health/db")).hasStatus(404);
        assertThat(mvc.get().uri("/actuator/health/copies")).hasStatus(404);
    }
}
