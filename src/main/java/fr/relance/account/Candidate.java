package fr.relance.account;

import fr.relance.kernel.Gender;
import fr.relance.planning.Region;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the other modules know of a person: who signs a message, how words agree, which days and hours are theirs. */
public record Candidate(
        String firstName,
        String lastName,
        String email,
        @Nullable String phone,
        Gender gender,
        Region region,
        ZoneId zone) {

    /** A moment, as the person's own watch shows it. */
    public LocalDateTime at(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    /** The clock's moment, as the person's own watch shows it. */
    public LocalDateTime now(Clock clock) {
        return LocalDateTime.now(clock.withZone(zone));
    }
}
