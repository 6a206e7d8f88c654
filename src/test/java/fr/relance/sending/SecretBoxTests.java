package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.relance.kernel.OwnerId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens with its key, for its owner, unchanged; or not at all. */
class SecretBoxTests {

    private static final String PASSWORD = "é mot de passe\u00A0: « \uD83D\uDD11 »";

    private final OwnerId owner = new OwnerId(UUID.randomUUID());
    private final SecretBox box = box(1);

    @Test
    void whatIsSealedOpens() {
        assertThat(box.open(owner, box.seal(owner, PASSWORD))).contains(PASSWORD);
        assertThat(box.open(owner, box.seal(owner, ""))).contains("");
        assertThat(box.open(owner, box.seal(owner, "a\nb"))).contains("a\nb");
    }

    @Test
    void whatIsSealedSaysNothing() {
        byte[] sealed = Base64.getDecoder().decode(box.seal(owner, "motdepasse"));

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain("motdepasse", owner.value().toString());
        assertThat(box.seal(owner, "motdepasse")).isNotEqualTo(box.seal(owner, "motdepasse"));
    }

    @Test
    void itOpensForNobodyElseAndWithNoOtherKey() {
        String sealed = box.seal(owner, PASSWORD);

        assertThat(box.open(new OwnerId(UUID.randomUUID()), sealed)).isEmpty();
        assertThat(box(2).open(owner, sealed)).isEmpty();
    }

    @Test
    void oneChangedBitAnywhereIsNoticed() {
        byte[] sealed = Base64.getDecoder().decode(box.seal(owner, PASSWORD));

        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThat(box.open(owner, Base64.getEncoder().encodeToString(changed)))
                    .as("bit in byte %d", at)
                    .isEmpty();
        }
        assertThat(box.open(owner, "")).isEmpty();
        assertThat(box.open(owner, "pas du Base64")).isEmpty();
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
