package fr.relance.account.websecurity;

import fr.relance.account.Secrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * Entrusts to a guest's browser for some minutes what would cost memory here: nobody but this instance can read it, change it, or use it for
 * something else. The key ends with the process, like sessions do.
 */
@Component
@NamedInterface("websecurity")
public class Seals {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final Clock clock;

    /** With a key of its own. */
    public Seals(Clock clock) {
        this.clock = clock;
        this.key = new SecretKeySpec(random(KEY_BYTES), "AES");
    }

    /** A text for a cookie, of use to {@link #open} for so long. */
    public String seal(String purpose, String text, Duration life) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        byte[] dated = ByteBuffer.allocate(Long.BYTES + content.length)
                .putLong(clock.instant().plus(life).toEpochMilli())
                .put(content)
                .array();
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, nonce, purpose, dated).orElseThrow();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** What was sealed for that purpose; empty if it was not, or too long ago. */
    public Optional<String> open(String purpose, String sealed) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(sealed);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (bytes.length < NONCE_BYTES + TAG_BITS / Byte.SIZE + Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer parts = ByteBuffer.wrap(bytes);
        byte[] nonce = new byte[NONCE_BYTES];
        parts.get(nonce);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        return crypt(Cipher.DECRYPT_MODE, nonce, purpose, rest).flatMap(this::inTime);
    }

    private Optional<String> inTime(byte[] dated) {
        ByteBuffer read = ByteBuffer.wrap(dated);
        Instant end = Instant.ofEpochMilli(read.getLong());
        return clock.instant().isAfter(end)
                ? Optional.empty()
                : Optional.of(StandardCharsets.UTF_8.decode(read).toString());
    }

    private Optional<byte[]> crypt(int mode, byte[] nonce, String purpose, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(Secrets.bytes(purpose));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException e) {
            if (mode == Cipher.DECRYPT_MODE) {
                return Optional.empty();
            }
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
