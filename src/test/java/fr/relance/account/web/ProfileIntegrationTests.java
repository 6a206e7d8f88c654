package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.kernel.Gender;
import fr.relance.planning.Region;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class ProfileIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignedInPeople people;

    private SignedInPerson camille;

    @BeforeEach
    void meetCamille() {
        camille = people.newPerson("Camille", "Roux");
    }

    @Test
    void everyAnswerIsSaved() {
        assertThat(save(Map.of())).hasStatus(302).hasRedirectedUrl("/profil");

        assertThat(accounts.candidate(camille.owner()))
                .isEqualTo(new Candidate(
                        "Dominique",
                        "Le Roux",
                        camille.email(),
                        "+33 6 12 34 56 78",
                        Gender.MASCULINE,
                        Region.ALSACE_MOSELLE,
                        ZoneId.of("Indian/Reunion")));
    }

    @Test
    void savingIsConfirmed() {
        assertThat(save(Map.of())).flash().containsEntry("toast", "account.profile.saved");
    }

    @ParameterizedTest
    @CsvSource({
        "firstName, ''",
        "lastName, ' '",
        "phone, téléphone",
        "gender, X",
        "region, ''",
        "region, BRETAGNE",
        "zone, Europe/Paris",
        "zone, ''"
    })
    void badInputKeepsWhatWasTyped(String field, String typed) {
        MvcTestResult page = save(Map.of(field, typed));

        assertThat(page).hasStatus(422);
        assertThat(Pages.error(page, field)).isNotEmpty();
        assertThat(Pages.typed(page, field.equals("firstName") ? "lastName" : "firstName"))
                .isIn("Dominique", "Le Roux");
        assertThat(accounts.candidate(camille.owner()).firstName()).isEqualTo("Camille");
    }

    @ParameterizedTest
    @CsvSource({"firstName, 101", "lastName, 300", "phone, 31"})
    void overlongInputIsRefused(String field, int length) {
        assertThat(save(Map.of(field, "1".repeat(length)))).hasStatus(422);
    }

    @Test
    void aStaleTabKeepsWhatWasTypedAndMaySaveItKnowingly() {
        save(Map.of());

        MvcTestResult conflict = save(Map.of("firstName", "Claude", "zone", "MAYOTTE"));

        assertThat(conflict).hasStatus(409);
        assertThat(Pages.read(conflict).select("[role=alert]").text()).contains("Votre profil a changé");
        assertThat(Pages.typed(conflict, "firstName")).isEqualTo("Claude");
        assertThat(Pages.typed(conflict, "zone")).isEqualTo("MAYOTTE");
        assertThat(accounts.candidate(camille.owner()).firstName()).isEqualTo("Dominique");

        assertThat(save(Map.of("firstName", "Claude", "version", Pages.typed(conflict, "version"))))
                .hasStatus(302);
        assertThat(accounts.candidate(camille.owner()).firstName()).isEqualTo("Claude");
    }

    @Test
    void aVersionThatCannotBeReadIsStale() {
        assertThat(save(Map.of("version", "x"))).hasStatus(409);
        assertThat(save(Map.of("version", ""))).hasStatus(409);
    }

    @Test
    void theAddressIsShown() {
        assertThat(Pages.html(mvc.get().uri("/profil").with(camille.auth()).exchange()))
                .contains(camille.email());
    }

    private MvcTestResult save(Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "firstName", "Dominique",
                "lastName", "Le Roux",
                "phone", "+33 6 12 34 56 78",
                "gender", "MASCULINE",
                "region", "ALSACE_MOSELLE",
                "zone", "LA_REUNION",
                "version", "0"));
        fields.putAll(changes);
        var request = mvc.post().uri("/profil").with(camille.auth()).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
