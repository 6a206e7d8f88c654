package fr.relance.correspondence;

import fr.relance.jobapplication.AnswerKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mails of which a person said what they say. */
final class MailCorpus {

    private MailCorpus() {}

    /** Those of a file: {@code KIND | text}, a line each; nothing is said where the kind is NOTHING. */
    static List<Mail> of(String file) {
        String path = "/correspondence/" + file;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MailCorpus.class.getResourceAsStream(path)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MailCorpus::mail)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail mail(String line) {
        String[] parts = line.split(" \\| ", 2);
        AnswerKind kind = parts[0].equals("NOTHING") ? null : AnswerKind.valueOf(parts[0]);
        return new Mail(kind, parts[1].replace("\\n", "\n"));
    }

    /** A mail and what it says. */
    record Mail(@Nullable AnswerKind kind, String text) {

        @Override
        public String toString() {
            return kind + " : " + text.replace("\n", " ⏎ ");
        }
    }
}
