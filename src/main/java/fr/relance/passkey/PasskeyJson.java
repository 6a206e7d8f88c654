package fr.relance.passkey;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What goes to the browser's own methods for passkeys, and what comes back from them. */
final class PasskeyJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static String write(Object options) {
        return MAPPER.writeValueAsString(options);
    }

    /** A new passkey as the browser describes it; {@link PasskeyRefused} if it is none. */
    static PublicKeyCredential<AuthenticatorAttestationResponse> made(String json) {
        return read(json, new TypeReference<>() {});
    }

    /** A proof with a passkey as the browser gives it; {@link PasskeyRefused} if it is none. */
    static PublicKeyCredential<AuthenticatorAssertionResponse> proof(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            T read = MAPPER.readValue(json, type);
            if (read == null) {
                throw new PasskeyRefused("Nothing was sent");
            }
            return read;
        } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
            // Spring's readers answer some malformed fields with these.
            throw new PasskeyRefused(e);
        }
    }
}
