package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** One plain address, or none. */
class MailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"claire.durand@grandhotel.example", "c@d.fr", "prenom+poste@sous.domaine.fr", "o'neil@exemple.fr"
            })
    void plainAddresses(String address) {
        assertThat(MailAddress.isOne(address)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "claire",
                "@exemple.fr",
                "claire@",
                "a@b.fr,c@d.fr",
                "Claire <c@d.fr>",
                "c@d.fr\r\nBcc: x@y.fr",
                "c d@e.fr",
                "é@exemple.fr",
                "\"a b\"@exemple.fr",
                "groupe:a@b.fr;",
                "a@@b.fr"
            })
    void anythingElse(String address) {
        assertThat(MailAddress.isOne(address)).isFalse();
    }
}
