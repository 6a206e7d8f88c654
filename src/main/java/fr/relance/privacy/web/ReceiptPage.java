package fr.relance.privacy.web;

import fr.relance.privacy.Receipt;
import fr.relance.storage.KeptCopies;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

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
