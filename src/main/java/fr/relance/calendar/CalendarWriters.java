package fr.relance.calendar;

import fr.relance.account.Accounts;
import fr.relance.account.ProfileView;
import fr.relance.account.SiteAddress;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what writes the calendars of one person. */
@Component
class CalendarWriters {

    private final Accounts accounts;
    private final SiteAddress site;

    CalendarWriters(Accounts accounts, SiteAddress site) {
        this.accounts = accounts;
        this.site = site;
    }

    /** For the feed of that person, or while there is none. */
    CalendarWriter of(OwnerId owner, @Nullable Feed feed) {
        ProfileView profile = accounts.profile(owner);
        return new CalendarWriter(profile.candidate().zone(), site.host(), changedAt(feed), profile.version());
    }

    private static @Nullable Instant changedAt(@Nullable Feed feed) {
        return feed == null ? null : feed.changedAt();
    }
}
