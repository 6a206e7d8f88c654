package fr.relance.privacy.web;

import fr.relance.account.websecurity.OwnCookies;
import fr.relance.account.websecurity.Seals;
import fr.relance.kernel.OwnerId;
import fr.relance.privacy.Erasure;
import fr.relance.privacy.Receipt;
import fr.relance.storage.KeptCopies;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Erases who asks for it and leaves a receipt in their browser, sealed, for half an hour: here nothing is kept of who is nobody any more. */
@Component
class Farewell {

    private static final String COOKIE = "relance-recu";
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Erasure erasure;
    private final Seals seals;

    Farewell(Erasure erasure, Seals seals) {
        this.erasure = erasure;
        this.seals = seals;
    }

    void erase(OwnerId owner, HttpServletRequest request, HttpServletResponse response) throws ServletException {
        Receipt receipt = erasure.erase(owner);
        request.logout();
        OwnCookies.keep(COOKIE, seals.seal(COOKIE, SealedReceipt.write(receipt), KEPT), KEPT, request, response);
    }

    /** The receipt of whoever had their account erased in this browser. */
    Optional<Receipt> receipt(HttpServletRequest request) {
        return OwnCookies.read(COOKIE, request)
                .flatMap(content -> seals.open(COOKIE, content))
                .map(SealedReceipt::read);
    }

    /** A receipt as the text that its cookie holds: what is shown of it, some words and numbers. */
    static final class SealedReceipt {

        private static final int HEAD = 7;

        private SealedReceipt() {}

        static String write(Receipt receipt) {
            KeptCopies copies = receipt.copies();
            String counts = receipt.counts().entrySet().stream()
                    .filter(part -> part.getValue() > 0)
                    .map(part -> part.getKey() + " " + part.getValue())
                    .collect(Collectors.joining(" "));
            return String.join(
                    " ",
                    receipt.at().toString(),
                    Boolean.toString(receipt.rewritten()),
                    Boolean.toString(copies.made()),
                    Integer.toString(copies.days()),
                    copies.last() == null ? "-" : copies.last().toString(),
                    Boolean.toString(copies.well()),
                    copies.lastGoneOn().toString(),
                    counts);
        }

        static Receipt read(String text) {
            String[] words = text.split(" ", -1);
            LocalDate last = words[4].equals("-") ? null : LocalDate.parse(words[4]);
            KeptCopies copies = new KeptCopies(
                    Boolean.parseBoolean(words[2]),
                    Integer.parseInt(words[3]),
                    last,
                    Boolean.parseBoolean(words[5]),
                    LocalDate.parse(words[6]));
            Map<String, Integer> counts = new LinkedHashMap<>();
            String[] parts = Arrays.copyOfRange(words, HEAD, words.length);
            for (int i = 0; i + 1 < parts.length; i += 2) {
                counts.put(parts[i], Integer.valueOf(parts[i + 1]));
            }
            return new Receipt(Instant.parse(words[0]), counts, Boolean.parseBoolean(words[1]), copies);
        }
    }
}
