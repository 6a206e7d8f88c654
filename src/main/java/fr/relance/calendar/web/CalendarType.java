package fr.relance.calendar.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** What calendar files are. */
final class CalendarType {

    static final MediaType TEXT_CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private CalendarType() {}
}
