package fr.relance.passkey;

import fr.relance.kernel.OwnerId;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/** How an authenticator names a person: by the sixteen bytes of the account's id, which tell nothing about them. */
final class Handles {

    private Handles() {}

    static Bytes of(OwnerId owner) {
        UUID id = owner.value();
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    /** The person; {@link PasskeyRefused} if it is no handle of ours. */
    static OwnerId owner(Bytes handle) {
        if (handle.getBytes().length != 2 * Long.BYTES) {
            throw new PasskeyRefused("Not a handle of this installation");
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new OwnerId(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
