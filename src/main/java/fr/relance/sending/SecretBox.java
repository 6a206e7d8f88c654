package fr.relance.sending;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** Seals passwords with the key of the configuration (AES-256-GCM): who has the database alone cannot read them. */
@Component
class SecretBox {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 16;

    private final @Nullable AesBytesEncryptor box;

    SecretBox(SendingProperties properties) {
        String key = properties.key();
        box = key == null || key.isBlank() ? null : box(key.strip());
    }

    /** Without a key there is nothing to seal with. */
    boolean isThere() {
        return box != null;
    }

    /** For that place alone: in another it does not open. */
    String seal(String place, String secret) {
        if (box == null) {
            throw new IllegalStateException("relance.sending.key is missing");
        }
        byte[] sealed = box.encrypt((place + "\n" + secret).getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(sealed);
    }

    /** Empty where another key sealed it, or for another place. */
    Optional<String> open(String place, String sealed) {
        if (box == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(sealed);
            if (bytes.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            String opened = new String(box.decrypt(bytes), StandardCharsets.UTF_8);
            String head = place + "\n";
            return opened.startsWith(head) ? Optional.of(opened.substring(head.length())) : Optional.empty();
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static AesBytesEncryptor box(String key) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(key);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("relance.sending.key is not written in Base64", e);
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("relance.sending.key holds " + bytes.length + " bytes instead of 32");
        }
        return new AesBytesEncryptor(
                new SecretKeySpec(bytes, "AES"), KeyGenerators.secureRandom(NONCE_BYTES), CipherAlgorithm.GCM);
    }
}
