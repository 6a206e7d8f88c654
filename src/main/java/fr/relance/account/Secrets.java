package fr.relance.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Secrets that nobody guesses: 256 bits, written in letters that suit cookies and addresses. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secrets() {}

    /** A new one, in letters that suit addresses. */
    public static String random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return text(secret);
    }

    /** What may be kept of a secret: it is too long to be guessed from it. */
    public static String hash(String secret) {
        try {
            return text(MessageDigest.getInstance("SHA-256").digest(bytes(secret)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String signature(String secret, String text) {
        return signed(keyed(secret), text);
    }

    /** Signs text after text with one secret, which is prepared once. */
    public static UnaryOperator<String> signer(String secret) {
        Mac keyed = keyed(secret);
        return text -> {
            try {
                return signed((Mac) keyed.clone(), text);
            } catch (CloneNotSupportedException e) {
                return signature(secret, text);
            }
        };
    }

    private static Mac keyed(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(Mac keyed, String text) {
        return text(keyed.doFinal(bytes(text)));
    }

    /** Whether both are one, in a time that does not tell how much of them is. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(bytes(one), bytes(other));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
