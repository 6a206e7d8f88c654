package fr.relance.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.account.SiteAddress;
import fr.relance.account.websecurity.Seals;
import fr.relance.passkey.AskedPasskeys.ClosedQuestions;
import fr.relance.support.TestClock;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;

class AskedPasskeysTests {

    private final TestClock clock = new TestClock();
    private final AskedPasskeys asked = asked();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final PublicKeyCredentialRequestOptions options = PublicKeyCredentialRequestOptions.builder()
            .challenge(Bytes.random())
            .rpId("localhost")
            .build();

    @Test
    void theQuestionIsTakenAsItWasAskedAndNoSessionHoldsIt() {
        Cookie kept = ask();

        PublicKeyCredentialRequestOptions taken = taken(kept);

        assertThat(taken.getChallenge()).isEqualTo(options.getChallenge());
        assertThat(taken.getRpId()).isEqualTo("localhost");
        assertThat(taken.getUserVerification()).isEqualTo(UserVerificationRequirement.REQUIRED);
        assertThat(kept.getValue()).doesNotContain(options.getChallenge().toBase64UrlString());
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void takingItHasTheBrowserForgetIt() {
        Cookie kept = ask();
        MockHttpServletResponse response = new MockHttpServletResponse();

        asked.takeProof(with(kept), response);

        assertThat(Objects.requireNonNull(response.getCookie("relance-cle")).getMaxAge())
                .isZero();
    }

    @Test
    void aCopyOfTheCookieIsAnsweredOnce() {
        Cookie kept = ask();
        asked.close(taken(kept));

        PublicKeyCredentialRequestOptions again = taken(kept);

        assertThatExceptionOfType(PasskeyRefused.class).isThrownBy(() -> asked.close(again));
    }

    @Test
    void aQuestionThatWasNotAskedHereIsNone() {
        String challenge = options.getChallenge().toBase64UrlString();

        assertRefused(new MockHttpServletRequest());
        assertRefused(with(new Cookie("relance-cle", challenge)));
        assertRefused(with(new Cookie("relance-cle", "A" + ask().getValue())));
        assertRefused(with(
                new Cookie("relance-cle", new Seals(clock).seal("relance-cle", challenge, Duration.ofMinutes(5)))));
    }

    @Test
    void fiveMinutesLaterItIsTooLate() {
        Cookie kept = ask();
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 5));
        assertThat(taken(kept).getChallenge()).isEqualTo(options.getChallenge());
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 5, 1));

        assertRefused(with(kept));
    }

    @Test
    void whatWasAnsweredIsHeldForFiveMinutesAndNeverMoreThanSoMany() {
        ClosedQuestions closed = new ClosedQuestions(Duration.ofMinutes(5), clock);
        for (int i = 0; i < ClosedQuestions.AT_MOST; i++) {
            assertThat(closed.close("question " + i)).isTrue();
        }
        assertThat(closed.close("one more")).isFalse();
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 5, 1));

        assertThat(closed.close("one more")).isTrue();
    }

    private AskedPasskeys asked() {
        return new AskedPasskeys(new Seals(clock), new SiteAddress(URI.create("http://localhost:8080")), clock);
    }

    private Cookie ask() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        asked.keepProof(options, request, response);
        return Objects.requireNonNull(response.getCookie("relance-cle"));
    }

    private PublicKeyCredentialRequestOptions taken(Cookie kept) {
        return asked.takeProof(with(kept), new MockHttpServletResponse());
    }

    private void assertRefused(MockHttpServletRequest other) {
        assertThatExceptionOfType(PasskeyRefused.class)
                .isThrownBy(() -> asked.takeProof(other, new MockHttpServletResponse()));
    }

    private static MockHttpServletRequest with(Cookie cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return request;
    }
}
