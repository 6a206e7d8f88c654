package fr.relance.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relance.account.SiteAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PushContactTests {

    @ParameterizedTest
    @CsvSource({
        "https://relance.example.org, , camille@exemple.fr, https://relance.example.org/",
        "http://localhost:8080, relance@exemple.fr, camille@exemple.fr, mailto:relance@exemple.fr",
        "http://localhost:8080, relance@localhost, camille@exemple.fr, mailto:camille@exemple.fr",
        "http://localhost:8080, , camille@exemple.fr, mailto:camille@exemple.fr",
        "https://localhost:8443, , camille@exemple.fr, mailto:camille@exemple.fr",
        "https://127.0.0.1, , camille@exemple.fr, mailto:camille@exemple.fr",
        "https://maison.local, , camille@exemple.fr, mailto:camille@exemple.fr",
        "http://relance.example.org, , camille@exemple.fr, mailto:camille@exemple.fr",
        "http://localhost:8080, relance@box.lan, camille@localhost, mailto:ne-pas-repondre@relance.invalid"
    })
    void itIsAnAddressThatServicesAccept(URI site, String from, String keeper, String subject) {
        assertThat(PushContact.of(new SiteAddress(site), from, keeper)).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"camille@exemple.fr", "http://exemple.fr/", "mailto:camille", "https://", "mailto:a@b\r\nc"})
    void anotherKindOfAddressStopsTheStart(String contact) {
        assertThatThrownBy(() -> properties(contact)).hasMessageContaining("relance.push.contact");
    }

    @Test
    void theOneOfTheConfigurationWins() {
        assertThat(properties("mailto:camille@exemple.fr").contact()).isEqualTo("mailto:camille@exemple.fr");
        assertThat(properties("https://exemple.fr/").contact()).isEqualTo("https://exemple.fr/");
        assertThat(properties("").contact()).isNull();
    }

    private static PushProperties properties(String contact) {
        return new PushProperties(true, null, null, Path.of("data"), contact, List.of());
    }
}
