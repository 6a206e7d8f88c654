package fr.relance.calendar.web;

import fr.relance.calendar.CalendarFeeds;
import fr.relance.calendar.web.CalendarFileController.CalendarType;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The calendar for programs that can neither sign in nor keep a cookie: who has the address may read it (docs/calendar.md). They ask often,
 * and are sent what changed only.
 */
@Controller
class FeedController {

    private final CalendarFeeds feeds;

    FeedController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/calendrier/{secret}.ics")
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        return feeds.read(secret)
                .map(file -> ResponseEntity.ok()
                        .contentType(CalendarType.TEXT_CALENDAR)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag(DigestUtils.md5DigestAsHex(file))
                        .body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
