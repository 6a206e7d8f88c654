package fr.relance.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.support.TestClock;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

class AskedPasskeysTests {

    private final TestClock clock = new TestClock();
    private final AskedPasskeys asked = new AskedPasskeys(clock);
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final PublicKeyCredentialRequestOptions options = PublicKeyCredentialRequestOptions.builder()
            .challenge(Bytes.random())
            .rpId("localhost")
            .build();

    @Test
    void aQuestionIsAnsweredOnce() {
        asked.keepProof(request, options);

        assertThat(asked.takeProof(request)).isSameAs(options);
        assertThatExceptionOfType(PasskeyRefused.class).isThrownBy(() -> asked.takeProof(request));
    }

    @Test
    void aQuestionOfAnotherSessionIsNone() {
        asked.keepProof(request, options);

        assertThatExceptionOfType(PasskeyRefused.class).isThrownBy(() -> asked.takeProof(new MockHttpServletRequest()));
    }

    @Test
    void fiveMinutesLaterItIsTooLate() {
        asked.keepProof(request, options);
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 5));
        assertThat(asked.takeProof(request)).isSameAs(options);
        asked.keepProof(request, options);
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 10, 1));

        assertThatExceptionOfType(PasskeyRefused.class).isThrownBy(() -> asked.takeProof(request));
    }
}
