package fr.relance.calendar;

import fr.relance.account.CandidateClock;
import fr.relance.account.OtherKeys;
import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.OwnerId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The secret address of the calendar, to who chooses a new password: whoever was in the account may have read it there. */
@Component
@Order(3)
class FeedKeys implements OtherKeys {

    private final FeedStore store;
    private final CandidateClock clock;

    FeedKeys(FeedStore store, CandidateClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "calendrier";
    }

    @Override
    public String title() {
        return "calendar.key";
    }

    @Override
    public List<String> of(OwnerId owner) {
        ZoneId zone = clock.candidate(owner).zone();
        return store.of(owner).stream()
                .map(feed -> FrenchDates.withYear(LocalDate.ofInstant(feed.createdAt(), zone)))
                .toList();
    }

    @Override
    public void end(OwnerId owner) {
        store.remove(owner);
    }
}
