package fr.relance.privacy.web;

import fr.relance.privacy.web.ReceiptController.ReceiptPage;
import fr.relance.privacy.web.ReceiptController.ReceiptPage.Line;
import fr.relance.storage.KeptCopies;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A receipt as a text to keep. */
@Component
class ReceiptText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm", Locale.FRANCE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);

    private final MessageSource messages;

    ReceiptText(MessageSource messages) {
        this.messages = messages;
    }

    String of(ReceiptPage receipt) {
        String lines = receipt.lines().stream().map(this::line).collect(Collectors.joining("\n"));
        return """
                Reçu d’effacement d’un compte Relance

                Effacé le %s, heure de Paris.

                %s

                %s
                %s
                """.formatted(MOMENT.format(receipt.at()), lines, file(receipt), copies(receipt.copies()));
    }

    private String line(Line line) {
        String part = messages.getMessage("privacy.part." + line.part(), null, line.part(), Locale.FRANCE);
        return part + "\u00a0: " + line.count();
    }

    private static String file(ReceiptPage receipt) {
        return receipt.rewritten()
                ? "La base a été réécrite\u00a0: ces textes ne s’y lisent plus."
                : "La base sera réécrite dans les minutes qui suivent, pour qu’aucune trace n’y reste.";
    }

    private static String copies(KeptCopies copies) {
        return copies.made()
                ? "La dernière copie de sauvegarde qui peut les contenir s’efface le " + DAY.format(copies.lastGoneOn())
                        + ", ou au premier démarrage après cette date."
                : "Cette installation ne fait pas ses copies elle-même\u00a0: c’est à la personne qui la tient d’effacer les siennes.";
    }
}
