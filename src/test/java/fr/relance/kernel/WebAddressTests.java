package fr.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource({
        "https://www.exemple.fr/offre?id=12|34#détail, https://www.exemple.fr/offre?id=12|34#détail",
        "HTTP://exemple.fr:8080, HTTP://exemple.fr:8080",
        "' https://société.fr ', https://société.fr",
        "www.exemple.fr/offre, https://www.exemple.fr/offre",
        "exemple.fr, https://exemple.fr"
    })
    void anAddressIsRead(String typed, String address) {
        assertThat(WebAddress.read(typed)).contains(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "JavaScript://exemple.fr/%0Aalert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "ftp://exemple.fr",
                "//exemple.fr",
                "/candidatures",
                "https://",
                "https://moi@exemple.fr",
                "https://exemple.fr/\"onclick=\"go()",
                "https://exemple.fr/deux mots",
                "une offre"
            })
    void whatIsNoWebPageIsNotRead(String typed) {
        assertThat(WebAddress.read(typed)).isEmpty();
    }
}
