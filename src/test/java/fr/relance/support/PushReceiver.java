package fr.relance.support;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What a browser keeps of its subscription, and how it opens what comes: RFC 8291 and RFC 8292 read for themselves. */
public final class PushReceiver {

    private static final int POINT = 65;
    private static final int HALF = 32;
    private static final int HEAD = 21;

    private final KeyPair keys;
    private final byte[] auth = new byte[16];

    public PushReceiver() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        new SecureRandom().nextBytes(auth);
    }

    public String p256dh() {
        return base64(point());
    }

    public String auth() {
        return base64(auth);
    }

    /** The words in a message; fails where they were sealed for somebody else. */
    public String open(byte[] message) throws GeneralSecurityException {
        byte[] salt = Arrays.copyOf(message, 16);
        byte[] sender = Arrays.copyOfRange(message, HEAD, HEAD + POINT);
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(key(sender), true);
        byte[] shared = hmac(auth, agreement.generateSecret());
        byte[] secret = hmac(salt, hmac(shared, join("WebPush: info\0", point(), sender, new byte[] {1})));
        byte[] key = Arrays.copyOf(hmac(secret, join("Content-Encoding: aes128gcm\0", new byte[] {1})), 16);
        byte[] nonce = Arrays.copyOf(hmac(secret, join("Content-Encoding: nonce\0", new byte[] {1})), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        byte[] padded = cipher.doFinal(message, HEAD + POINT, message.length - HEAD - POINT);
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        return new String(padded, 0, end, StandardCharsets.UTF_8);
    }

    /** What the sender claims of itself; fails where it did not sign that by the key that it names. */
    public String claims(String authorization) throws GeneralSecurityException {
        String[] parts = authorization.substring("vapid ".length()).split(", ?");
        String token = Arrays.stream(parts)
                .filter(each -> each.startsWith("t="))
                .findFirst()
                .orElseThrow()
                .substring(2);
        String key = Arrays.stream(parts)
                .filter(each -> each.startsWith("k="))
                .findFirst()
                .orElseThrow()
                .substring(2);
        String[] jwt = token.split("\\.");
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key(bytes(key)));
        signature.update((jwt[0] + "." + jwt[1]).getBytes(StandardCharsets.US_ASCII));
        if (!signature.verify(bytes(jwt[2]))) {
            throw new GeneralSecurityException("Signed by somebody else");
        }
        return new String(bytes(jwt[0]), StandardCharsets.UTF_8) + new String(bytes(jwt[1]), StandardCharsets.UTF_8);
    }

    private byte[] point() {
        ECPoint point = ((ECPublicKey) keys.getPublic()).getW();
        return join("\4", half(point.getAffineX()), half(point.getAffineY()));
    }

    private ECPublicKey key(byte[] point) throws GeneralSecurityException {
        ECPoint at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + HALF)),
                new BigInteger(1, Arrays.copyOfRange(point, 1 + HALF, POINT)));
        return (ECPublicKey) KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(at, ((ECPublicKey) keys.getPublic()).getParams()));
    }

    private static byte[] half(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] half = new byte[HALF];
        int length = Math.min(bytes.length, HALF);
        System.arraycopy(bytes, bytes.length - length, half, HALF - length, length);
        return half;
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] join(String first, byte[]... others) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first.getBytes(StandardCharsets.ISO_8859_1));
        Arrays.stream(others).forEach(all::writeBytes);
        return ByteBuffer.wrap(all.toByteArray()).array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
