package fr.relance.reminder;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The key pair by which push services know this installation: of the configuration, or made once and kept beside the database. */
@Component
class PushKeys {

    private static final String FILE = "push.key";

    private final PushProperties properties;
    private @Nullable VAPIDKeyPair pair;

    PushKeys(PushProperties properties) {
        this.properties = properties;
        pair = configured(properties.privateKey(), properties.publicKey());
    }

    /** Keys that serve nothing are said when the application starts, not when the first person asks. */
    private static @Nullable VAPIDKeyPair configured(@Nullable String privateKey, @Nullable String publicKey) {
        if (privateKey == null && publicKey == null) {
            return null;
        }
        if (privateKey == null || publicKey == null) {
            throw new IllegalStateException("relance.push.private-key and relance.push.public-key go together");
        }
        try {
            return of(List.of(privateKey, publicKey));
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "relance.push.private-key and relance.push.public-key are no pair of keys", e);
        }
    }

    synchronized VAPIDKeyPair pair() {
        if (pair == null) {
            pair = kept();
        }
        return pair;
    }

    /** What browsers are told when they subscribe, in Base64 for addresses. */
    String publicKey() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(pair().extractPublicKeyInUncompressedForm());
    }

    private VAPIDKeyPair kept() {
        Path file = properties.folder().resolve(FILE);
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return of(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all: another process may make it at the same moment. */
    private void make(Path file) throws IOException {
        Files.createDirectories(properties.folder());
        Path fresh = Files.createTempFile(properties.folder(), "push", ".new");
        try {
            Files.write(fresh, generated(), StandardOpenOption.SYNC);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException madeByAnother) {
            // Theirs is as good.
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static List<String> generated() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair made = generator.generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return List.of(
                    base64.encodeToString(made.getPrivate().getEncoded()),
                    base64.encodeToString(made.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VAPIDKeyPair of(List<String> keys) {
        return VAPIDKeyPairs.of(
                PrivateKeySources.ofPKCS8Bytes(Base64.getDecoder().decode(keys.get(0))),
                PublicKeySources.ofX509Bytes(Base64.getDecoder().decode(keys.get(1))));
    }
}
