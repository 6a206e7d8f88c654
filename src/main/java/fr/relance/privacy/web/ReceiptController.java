package fr.relance.privacy.web;

import fr.relance.privacy.Receipt;
import fr.relance.storage.KeptCopies;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what was erased to whoever was there when it was: their own browser keeps it, and it does not say whose it is. */
@Controller
@RequestMapping(ReceiptController.PAGE)
class ReceiptController {

    static final String PAGE = "/compte-efface";

    private static final String GONE = "redirect:/";
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ReceiptText texts;
    private final Farewell farewell;

    ReceiptController(ReceiptText texts, Farewell farewell) {
        this.farewell = farewell;
        this.texts = texts;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        Optional<Receipt> receipt = farewell.receipt(request);
        if (receipt.isEmpty()) {
            return GONE;
        }
        model.addAttribute("receipt", ReceiptPage.of(receipt.get()));
        return "privacy/receipt";
    }

    @GetMapping("/recu")
    Object download(HttpServletRequest request) {
        Optional<Receipt> receipt = farewell.receipt(request);
        if (receipt.isEmpty()) {
            return GONE;
        }
        ContentDisposition file =
                ContentDisposition.attachment().filename("relance-recu.txt").build();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(texts.of(ReceiptPage.of(receipt.get())));
    }

    /**
     * A receipt as its page shows it.
     *
     * @param at in Paris: whose time it was is not known any more
     * @param lines what there was, the account last
     */
    record ReceiptPage(LocalDateTime at, List<Line> lines, boolean rewritten, KeptCopies copies) {

        static final ZoneId HERE = ZoneId.of("Europe/Paris");

        static ReceiptPage of(Receipt receipt) {
            List<Line> lines = receipt.counts().entrySet().stream()
                    .filter(part -> part.getValue() > 0)
                    .map(part -> new Line(part.getKey(), part.getValue()))
                    .toList();
            return new ReceiptPage(
                    LocalDateTime.ofInstant(receipt.at(), HERE), lines, receipt.rewritten(), receipt.copies());
        }

        /** How much of what. */
        record Line(String part, int count) {}
    }
}
