package fr.relance.calendar;

import fr.relance.account.Accounts;
import fr.relance.account.ProfileView;
import fr.relance.account.SiteAddress;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
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

    /** With that stamp for what does not know when it changed. */
    CalendarWriter of(OwnerId owner, Instant stamp) {
        ProfileView profile = accounts.profile(owner);
        return new CalendarWriter(profile.candidate().zone(), site.host(), stamp, profile.version());
    }
}
