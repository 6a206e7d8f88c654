package fr.relance.privacy.web;

import fr.relance.account.CurrentOwner;
import fr.relance.account.RecentProof;
import fr.relance.kernel.OwnerId;
import fr.relance.privacy.PersonalExport;
import fr.relance.privacy.PersonalExport.Download;
import fr.relance.privacy.web.ReceiptController.ReceiptPage;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands all of one's data out. */
@Controller
class ArchiveController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final PersonalExport export;
    private final Clock clock;

    ArchiveController(PersonalExport export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    @RecentProof
    @GetMapping(DataController.PAGE + "/archive")
    ResponseEntity<Resource> archive(@CurrentOwner OwnerId owner) throws IOException {
        Download download = export.write(owner);
        String name = "relance-donnees-" + LocalDate.now(clock.withZone(ReceiptPage.HERE)) + ".zip";
        return ResponseEntity.ok()
                .contentType(ZIP)
                .contentLength(download.length())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(new InputStreamResource(download.content()));
    }
}
