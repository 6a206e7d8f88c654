package fr.relance.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.signin.WayBack.OwnPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/profil",
                "/profil?x=1",
                "/candidatures?q=chef%20de%20rang+&etat=%C3%A9",
                "/relances/2f0e1a52-0000-4000-8000-1234567890ab/mail.eml",
                "/?q=/a//b"
            })
    void anAddressOfThisApplicationIsOne(String address) {
        assertThat(OwnPath.checked(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "profil",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/profil//evil",
                "/%2f/evil.example",
                "/%5cevil.example",
                "/%09/evil.example",
                "/.//evil.example",
                "/../evil",
                "/..;/evil",
                "/profil;x=1",
                "/profil\r\nSet-Cookie: a=b",
                "/profil?x=\r\nSet-Cookie: a=b",
                "/profil?x=%0d%0aSet-Cookie",
                "/profil?x=\\",
                "/profil?x=%",
                "/profil?x=\u00e9",
                "/profil#x",
                "/@evil.example",
                "/:80",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                " /profil"
            })
    void nothingElseIs(String address) {
        assertThat(OwnPath.checked(address)).isEmpty();
    }

    @Test
    void aLongOneIsDroppedAndAHostileOneTakesNoTime() {
        assertThat(OwnPath.checked("/" + "a".repeat(OwnPath.LONGEST - 1))).isPresent();
        assertThat(OwnPath.checked("/" + "a".repeat(OwnPath.LONGEST))).isEmpty();
        assertThat(OwnPath.checked("/a".repeat(OwnPath.LONGEST / 2 - 1) + "\\")).isEmpty();
    }
}
