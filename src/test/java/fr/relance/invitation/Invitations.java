package fr.relance.invitation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Invitations as calendar programs write them. */
public final class Invitations {

    private Invitations() {}

    /** The file of that name, as text. */
    public static String file(String name) {
        try (InputStream file =
                Objects.requireNonNull(Invitations.class.getResourceAsStream("/invitations/" + name + ".ics"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .replace("\n", "\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One event of these lines. */
    public static String event(String... lines) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
}
