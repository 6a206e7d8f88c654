package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens with its key, in its place, unchanged; or not at all. */
class SecretBoxTests {

    private static final String PASSWORD = "é mot de passe\u00A0: « \uD83D\uDD11 »";

    private final String place = "camille smtp.exemple.fr";
    private final SecretBox box = box(1);

    @Test
    void whatIsSealedOpens() {
        assertThat(box.open(place, box.seal(place, PASSWORD))).contains(PASSWORD);
        assertThat(box.open(place, box.seal(place, ""))).contains("");
        assertThat(box.open(place, box.seal(place, "a\nb"))).contains("a\nb");
    }

    @Test
    void whatIsSealedSaysNothing() {
        byte[] sealed = Base64.getDecoder().decode(box.seal(place, "motdepasse"));

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("motdepasse", place);
        assertThat(box.seal(place, "motdepasse")).isNotEqualTo(box.seal(place, "motdepasse"));
    }

    @Test
    void itOpensInNoOtherPlaceAndWithNoOtherKey() {
        String sealed = box.seal(place, PASSWORD);

        assertThat(box.open("camille smtp.evil.example", sealed)).isEmpty();
        assertThat(box(2).open(place, sealed)).isEmpty();
    }

    @Test
    void oneChangedBitAnywhereIsNoticed() {
        byte[] sealed = Base64.getDecoder().decode(box.seal(place, PASSWORD));

        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(box.open(place, Base64.getEncoder().encodeToString(changed)))
                    .as("bit in byte %d", at)
                    .isEmpty();
        }
        assertThat(box.open(place, "")).isEmpty();
        assertThat(box.open(place, "pas du Base64")).isEmpty();
    }

    @Test
    void withoutAKeyThereIsNoBox() {
        assertThat(new SecretBox(new SendingProperties(null, true, false)).isThere())
                .isFalse();
        assertThat(new SecretBox(new SendingProperties("  ", true, false)).isThere())
                .isFalse();
        assertThat(box.isThere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"court", "c2VpemUgb2N0ZXRzIGljaQ==", "pas du Base64 !"})
    void aKeyOfAnotherLengthStopsTheStart(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecretBox(new SendingProperties(key, true, false)))
                .withMessageContaining("relance.sending.key")
                .withMessageNotContaining(key);
    }

    private static SecretBox box(int fill) {
        byte[] key = new byte[32];
        key[0] = (byte) fill;
        return new SecretBox(new SendingProperties(Base64.getEncoder().encodeToString(key), true, false));
    }
}
