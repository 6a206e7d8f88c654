package fr.relance.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** How many sessions one person may have open. */
class OpenSessionsTests {

    private final OpenSessions sessions = new OpenSessions();
    private final UUID camille = UUID.randomUUID();
    private final UUID nadia = UUID.randomUUID();

    @Test
    void ofTooManyTheSilentOnesEnd() throws InterruptedException {
        MockHttpSession hers = opened(nadia);
        List<MockHttpSession> silent = many(OpenSessions.MOST - 1);
        Thread.sleep(5);
        MockHttpSession used = opened(camille);
        List<MockHttpSession> later = many(OpenSessions.MOST / 2);

        assertThat(sessions.count(camille)).isEqualTo(OpenSessions.MOST);
        assertThat(used.isInvalid()).isFalse();
        assertThat(later).noneMatch(MockHttpSession::isInvalid);
        assertThat(silent).filteredOn(MockHttpSession::isInvalid).hasSize(OpenSessions.MOST / 2);
        assertThat(hers.isInvalid()).isFalse();
    }

    @Test
    void whatHasEndedIsForgotten() {
        MockHttpSession one = opened(camille);
        sessions.open(camille, one);
        assertThat(sessions.count(camille)).isEqualTo(1);

        one.invalidate();

        assertThat(sessions.count(camille)).isZero();
    }

    private List<MockHttpSession> many(int count) {
        return Stream.generate(() -> opened(camille)).limit(count).toList();
    }

    private MockHttpSession opened(UUID account) {
        MockHttpSession session = new MockHttpSession();
        sessions.open(account, session);
        return session;
    }
}
