package fr.relance.correspondence.web;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The text among the parts of a mail, whatever their shape; a part that is broken is left out, like an attachment. */
final class MailParts {

    private static final int DEEPEST = 10;
    private static final int MOST = 200;

    private final StringBuilder text = new StringBuilder();
    private @Nullable MimeMessage passedOn;
    private int leftOut;
    private int seen;

    MailParts(MimeMessage mail) {
        read(mail, 0);
    }

    String text() {
        return text.toString();
    }

    /** How many parts are not text. */
    int leftOut() {
        return leftOut;
    }

    /** A mail that is attached to this one; null without. */
    @Nullable
    MimeMessage passedOn() {
        return passedOn;
    }

    private void read(Part part, int depth) {
        seen++;
        try {
            if (depth > DEEPEST || seen > MOST) {
                return;
            }
            readAs(type(part), part, depth);
        } catch (MessagingException | IOException | RuntimeException e) {
            // Hostile or broken: the other parts may still say something.
            leftOut++;
        }
    }

    private void readAs(ContentType type, Part part, int depth) throws MessagingException, IOException {
        if (type.match("multipart/*")) {
            several(part, type.match("multipart/alternative"), depth);
        } else if (type.match("message/rfc822")) {
            mail(part);
        } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || !type.match("text/*")) {
            leftOut++;
        } else if (type.match("text/html")) {
            add(HtmlText.of(decoded(part, type)));
        } else if (type.match("text/plain")) {
            add(decoded(part, type));
        } else {
            leftOut++;
        }
    }

    private void several(Part part, boolean alternative, int depth) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart parts)) {
            leftOut++;
            return;
        }
        int before = text.length();
        for (int at = 0; at < parts.getCount(); at++) {
            Part each = parts.getBodyPart(at);
            boolean saidBefore = alternative && text.length() > before;
            if (!saidBefore) {
                read(each, depth + 1);
            }
        }
    }

    /** A mail within a mail: the first one is read where this one says nothing. */
    private void mail(Part part) throws MessagingException, IOException {
        if (passedOn == null) {
            passedOn = new MimeMessage(null, part.getInputStream());
        } else {
            leftOut++;
        }
    }

    private void add(String words) {
        if (!words.isBlank()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
    }

    private static String decoded(Part part, ContentType type) throws MessagingException, IOException {
        return TextBytes.decode(bytes(part), charset(type.getParameter("charset")));
    }

    private static byte[] bytes(Part part) throws MessagingException, IOException {
        String[] encoding = part.getHeader("Content-Transfer-Encoding");
        String name = encoding == null ? "8bit" : encoding[0].strip().toLowerCase(Locale.ROOT);
        try (InputStream raw = raw(part)) {
            byte[] bytes = raw.readAllBytes();
            return switch (name) {
                case "base64" -> base64(bytes);
                case "quoted-printable" ->
                    MimeUtility.decode(new ByteArrayInputStream(bytes), name).readAllBytes();
                default -> bytes;
            };
        }
    }

    private static InputStream raw(Part part) throws MessagingException {
        return part instanceof MimeBodyPart body ? body.getRawInputStream() : ((MimeMessage) part).getRawInputStream();
    }

    /** As much as can be read: mails are cut off, or carry signs that do not belong there. */
    private static byte[] base64(byte[] encoded) {
        StringBuilder digits = new StringBuilder();
        for (byte each : encoded) {
            char digit = (char) each;
            if (Character.isLetterOrDigit(digit) && digit < 0x80 || digit == '+' || digit == '/') {
                digits.append(digit);
            }
        }
        digits.setLength(digits.length() - (digits.length() % 4 == 1 ? 1 : 0));
        return Base64.getDecoder().decode(digits.toString());
    }

    private static ContentType type(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType());
        } catch (ParseException e) {
            return new ContentType("text", "plain", null);
        }
    }

    private static @Nullable Charset charset(@Nullable String name) {
        try {
            // Mails that claim to be ASCII often are not.
            return name == null || name.equalsIgnoreCase("us-ascii")
                    ? null
                    : Charset.forName(MimeUtility.javaCharset(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
