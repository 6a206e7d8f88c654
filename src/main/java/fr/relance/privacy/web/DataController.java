package fr.relance.privacy.web;

import fr.relance.account.CurrentOwner;
import fr.relance.account.RecentProof;
import fr.relance.kernel.OwnerId;
import fr.relance.privacy.PersonalExport;
import fr.relance.privacy.PersonalExport.Download;
import fr.relance.storage.Safekeeping;
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
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what one may do with one's data, and hands all of it out. */
@Controller
@RequestMapping(DataController.PAGE)
class DataController {

    static final String PAGE = "/profil/donnees";

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final PersonalExport export;
    private final Safekeeping safekeeping;
    private final Clock clock;

    DataController(PersonalExport export, Safekeeping safekeeping, Clock clock) {
        this.export = export;
        this.safekeeping = safekeeping;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("copies", safekeeping.copies());
        return "privacy/data";
    }

    @RecentProof
    @GetMapping("/archive")
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
