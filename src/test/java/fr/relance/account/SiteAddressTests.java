package fr.relance.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTests {

    @Test
    void linksStartWithTheAddress() {
        SiteAddress site = new SiteAddress(URI.create("https://relance.example.org:8443/"));

        assertThat(site.host()).isEqualTo("relance.example.org");
        assertThat(site.isEncrypted()).isTrue();
        assertThat(site.link("/relances/1")).hasToString("https://relance.example.org:8443/relances/1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relance.example.org",
                "ftp://relance.example.org",
                "https://",
                "https://relance.example.org/candidatures",
                "https://relance.example.org?page=1",
                "javascript:alert(1)"
            })
    void whatNoLinkCanStartWithIsRefused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SiteAddress(URI.create(typed)));
    }
}
