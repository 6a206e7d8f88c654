package fr.relance.passkey;

import fr.relance.account.Candidate;
import fr.relance.account.CandidateClock;
import fr.relance.account.limit.Attempts;
import fr.relance.account.limit.TooManyAttempts;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.passkey.RelyingParty.Handles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's passkeys: made, used and forgotten. What is asked of a browser has to be answered once, within five minutes and in
 * the same browser ({@link PasskeyRefused} otherwise).
 */
@Service
@Transactional
public class Passkeys {

    /** The longest name of one, in characters. */
    public static final int LONGEST_LABEL = 100;

    private static final String WHAT = "passkey";

    private final PasskeyStore keys;
    private final RelyingParty party;
    private final AskedPasskeys asked;
    private final CandidateClock clock;
    private final Attempts attempts;

    Passkeys(PasskeyStore keys, RelyingParty party, AskedPasskeys asked, CandidateClock clock, Attempts attempts) {
        this.keys = keys;
        this.party = party;
        this.asked = asked;
        this.clock = clock;
        this.attempts = attempts;
    }

    /** Those of a person, the first made first. */
    @Transactional(readOnly = true)
    public List<PasskeyView> list(OwnerId owner) {
        Candidate person = clock.candidate(owner);
        return keys.all(owner).stream()
                .map(key -> {
                    Instant used = key.lastUsedAt();
                    LocalDateTime lastUsed = used == null ? null : person.at(used);
                    return new PasskeyView(key.id(), key.label(), person.at(key.createdAt()), lastUsed);
                })
                .toList();
    }

    /** What the browser's method for a new passkey needs, as JSON. */
    public String askForNew(Authentication owner, HttpServletRequest request) {
        PublicKeyCredentialCreationOptions options = party.operations(request)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(owner));
        asked.keepNew(request, options);
        return PasskeyJson.write(options);
    }

    /**
     * Keeps a new passkey under a name of at most {@link #LONGEST_LABEL} characters.
     *
     * @throws PasskeyRefused if it is not the answer to {@link #askForNew}
     */
    public void add(String made, String label, HttpServletRequest request) {
        PublicKeyCredentialCreationOptions options = asked.takeNew(request);
        RelyingPartyPublicKey key = new RelyingPartyPublicKey(PasskeyJson.made(made), label);
        checked(() -> party.operations(request)
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, key)));
    }

    /** What the browser's method for a proof needs, as JSON; nothing in it tells who has passkeys. */
    public String askForProof(HttpServletRequest request, HttpServletResponse response) {
        PublicKeyCredentialRequestOptions options = party.operations(request)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
        asked.keepProof(options, request, response);
        return PasskeyJson.write(options);
    }

    /**
     * Who proved with a passkey who they are.
     *
     * @throws PasskeyRefused if it is not the answer to {@link #askForProof}, or no passkey of anybody here
     * @throws TooManyAttempts if that client tried, or that person did so, too often
     */
    public OwnerId prove(String proof, HttpServletRequest request, HttpServletResponse response) {
        attempts.countClient(WHAT, request);
        PublicKeyCredentialRequestOptions question = asked.takeProof(request, response);
        var answer = new RelyingPartyAuthenticationRequest(question, PasskeyJson.proof(proof));
        OwnerId owner = Handles.owner(
                checked(() -> party.operations(request).authenticate(answer)).getId());
        attempts.countOwner(WHAT, owner);
        asked.close(question);
        return owner;
    }

    /**
     * Forgets a passkey: the device may keep it, but it opens nothing here any more.
     *
     * @throws NotFound if that person has no such passkey
     */
    public void remove(OwnerId owner, UUID id) {
        if (!keys.remove(owner, id)) {
            throw new NotFound(owner);
        }
    }

    private static <T> T checked(Supplier<T> check) {
        try {
            return check.get();
        } catch (PasskeyRefused e) {
            throw e;
        } catch (RuntimeException e) {
            // Whatever the checks of Spring Security and WebAuthn4J find wrong, each with an exception of its own.
            throw new PasskeyRefused(e);
        }
    }

    /** What goes to the browser's own methods for passkeys, and what comes back from them. */
    static final class PasskeyJson {

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

    /**
     * A passkey for reading.
     *
     * @param label what its owner calls it
     * @param createdAt on its owner's watch
     * @param lastUsedAt on its owner's watch; null while it was never used
     */
    public record PasskeyView(
            UUID id,
            String label,
            LocalDateTime createdAt,
            @Nullable LocalDateTime lastUsedAt) {}
}
