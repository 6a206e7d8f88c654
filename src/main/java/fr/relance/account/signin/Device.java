package fr.relance.account.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody is signed in. One that is remembered holds a secret of which this is the hash; the others end
 * with their session. How long each may go on is told in docs/decisions/0003-sign-in.md.
 */
public record Device(
        UUID id, UUID account, @Nullable String secretHash, String label, Instant createdAt, Instant lastSeenAt) {

    /** A device that stays signed in has to sign in again after so long without a visit. */
    static final Duration REMEMBERED = Duration.ofDays(60);

    private static final Duration REMEMBERED_AT_MOST = Duration.ofDays(365);
    private static final Duration SILENCE = Duration.ofHours(12);
    private static final Duration AT_MOST = Duration.ofDays(7);

    /** Visits closer together than this are not written down. */
    private static final Duration VISIT = Duration.ofMinutes(5);

    /** Signed in at that moment, to be kept. */
    public static Device of(UUID account, String label, Instant now) {
        return new Device(UUID.randomUUID(), account, null, label, now, now);
    }

    boolean isRemembered() {
        return secretHash != null;
    }

    /** Whether it was silent, or signed in, for too long. */
    boolean isOver(Instant now) {
        Instant silentUntil = lastSeenAt.plus(isRemembered() ? REMEMBERED : SILENCE);
        Instant lastMoment = createdAt.plus(isRemembered() ? REMEMBERED_AT_MOST : AT_MOST);
        return !now.isBefore(silentUntil) || !now.isBefore(lastMoment);
    }

    boolean isNewVisit(Instant now) {
        return now.isAfter(lastSeenAt.plus(VISIT));
    }
}
