package fr.relance.privacy.web;

import fr.relance.privacy.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.SessionAttribute;

/** Shows what was erased to whoever was there when it was: the session of a guest keeps it, and says of nobody's. */
@Controller
@RequestMapping(ReceiptController.PAGE)
class ReceiptController {

    static final String PAGE = "/compte-efface";

    private static final String GONE = "redirect:/";
    private static final String KEPT = "erasure-receipt";
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final ReceiptText texts;

    ReceiptController(ReceiptText texts) {
        this.texts = texts;
    }

    static void keep(Receipt receipt, HttpServletRequest request) {
        request.getSession().setAttribute(KEPT, receipt);
    }

    @GetMapping
    String show(@SessionAttribute(name = KEPT, required = false) @Nullable Receipt receipt, Model model) {
        if (receipt == null) {
            return GONE;
        }
        model.addAttribute("receipt", ReceiptPage.of(receipt));
        return "privacy/receipt";
    }

    @GetMapping("/recu")
    Object download(@SessionAttribute(name = KEPT, required = false) @Nullable Receipt receipt) {
        if (receipt == null) {
            return GONE;
        }
        ContentDisposition file =
                ContentDisposition.attachment().filename("relance-recu.txt").build();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(texts.of(ReceiptPage.of(receipt)));
    }
}
