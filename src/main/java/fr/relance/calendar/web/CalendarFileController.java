package fr.relance.calendar.web;

import fr.relance.account.CurrentOwner;
import fr.relance.calendar.CalendarFiles;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.OwnerId;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands single entries over as files that any calendar program opens. */
@Controller
class CalendarFileController {

    private final CalendarFiles files;

    CalendarFileController(CalendarFiles files) {
        this.files = files;
    }

    @GetMapping("/relances/{id}/agenda.ics")
    ResponseEntity<byte[]> followUp(@CurrentOwner OwnerId owner, @PathVariable FollowUpId id) {
        return file("relance.ics", files.of(owner, id));
    }

    @GetMapping("/entretiens/{id}/agenda.ics")
    ResponseEntity<byte[]> interview(@CurrentOwner OwnerId owner, @PathVariable InterviewId id) {
        return file("entretien.ics", files.of(owner, id));
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(CalendarType.TEXT_CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    /** What calendar files are. */
    static final class CalendarType {

        static final MediaType TEXT_CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

        private CalendarType() {}
    }
}
