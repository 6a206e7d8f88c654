package fr.relance.account;

import fr.relance.kernel.Gender;
import fr.relance.planning.Region;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What a person changes of their profile; the version is the one of the {@link ProfileView} they started from. */
public record EditProfile(
        String firstName,
        String lastName,
        @Nullable String phone,
        Gender gender,
        Region region,
        ZoneId zone,
        long version) {}
