package fr.relance.calendar;

import fr.relance.account.CandidateClock;
import fr.relance.account.PreferencesChanged;
import fr.relance.account.Secrets;
import fr.relance.calendar.CalendarWriter.CalendarWriters;
import fr.relance.calendar.FeedStore.Feed;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar that a person's programs read by an address that is nobody else's to know; off until it is asked for. */
@Service
@Transactional
public class CalendarFeeds {

    private final FeedStore store;
    private final Entries entries;
    private final CandidateClock clock;
    private final CalendarWriters writers;

    CalendarFeeds(FeedStore store, Entries entries, CandidateClock clock, CalendarWriters writers) {
        this.store = store;
        this.entries = entries;
        this.clock = clock;
        this.writers = writers;
    }

    /** Empty while there is none. */
    @Transactional(readOnly = true)
    public Optional<FeedView> of(OwnerId owner) {
        return store.of(owner)
                .map(feed -> new FeedView(
                        feed.discreet(),
                        feed.createdAt().atZone(clock.candidate(owner).zone()).toLocalDateTime()));
    }

    /**
     * Makes an address; one that was there before serves no more.
     *
     * @return the secret in it, which is told this once
     */
    public String create(OwnerId owner, boolean discreet) {
        String secret = Secrets.random();
        Instant now = clock.instant();
        store.replace(new Feed(owner, discreet, now, store.of(owner).isPresent() ? now : null), secret);
        return secret;
    }

    /** Whether entries name companies, people and places from now on. */
    public void setDiscreet(OwnerId owner, boolean discreet) {
        store.setDiscreet(owner, discreet, clock.instant());
    }

    /** Other holidays or another zone: entries stand elsewhere, or are told by another zone. */
    @EventListener
    void on(PreferencesChanged event) {
        store.changed(event.owner(), clock.instant());
    }

    /** The address serves no more. */
    public void stop(OwnerId owner) {
        store.remove(owner);
    }

    /** The calendar whose address has that secret, as a file; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<byte[]> read(String secret) {
        return store.withSecret(secret).map(this::write);
    }

    private byte[] write(Feed feed) {
        return writers.of(feed.owner(), feed).write(entries.of(feed.owner(), clock, feed.discreet()));
    }

    /**
     * The calendar that a person's programs read, for its page.
     *
     * @param discreet whether it names nobody and nothing
     * @param since when its address was made, local date-time in the person's zone
     */
    public record FeedView(boolean discreet, LocalDateTime since) {}
}
