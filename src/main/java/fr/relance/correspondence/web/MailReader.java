package fr.relance.correspondence.web;

import fr.relance.correspondence.MailClassifier;
import fr.relance.correspondence.MailContent;
import fr.relance.kernel.Input;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a recruiter's message: a file as mail programs save it (RFC 5322), a plain text, or what was pasted of either. */
final class MailReader {

    private static final int LONGEST_LINE = 300;
    private static final int HEAD = 3_000;
    private static final int LONGEST_HEAD = 100_000;
    private static final int MOST_PARTS = 1_000;
    private static final Pattern MAIL_HEAD = Pattern.compile(
            "(?i)\\A\\s*(?:From \\S[^\\n]*\\n)?(?:[\\w-]{2,40}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,60}?"
                    + "(?:Received|Return-Path|MIME-Version|Message-ID|Delivered-To|Content-Type|X-[\\w-]{2,40}|From|Date):");
    private static final Pattern PASTED_HEAD = Pattern.compile("(?i)\\A\\s*(?:de|from|expéditeur|objet|subject)\\s?:");
    private static final Pattern SOURCE =
            Pattern.compile("(?i)\\A(?:Received|Return-Path|MIME-Version|Delivered-To|Message-ID|X-[\\w-]{2,40}):");
    private static final Pattern PASTED_SENDER =
            Pattern.compile("(?im)^[ \\t\\x0B\\f]*+(?:de|from|expéditeur)\\s?:\\s*+(\\S.*)$");
    private static final Pattern PASTED_SUBJECT =
            Pattern.compile("(?im)^[ \\t\\x0B\\f]*+(?:objet|sujet|subject)\\s?:\\s*+(\\S.*)$");

    private MailReader() {}

    /** What a file says; empty without any text. */
    static Optional<MailContent> file(byte[] bytes) {
        String source = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        return MAIL_HEAD.matcher(start(source)).find() && !isOutlandish(source)
                ? mail(bytes)
                : pasted(TextBytes.decode(bytes, null));
    }

    /** What was pasted says; empty without any text. */
    static Optional<MailContent> pasted(@Nullable String typed) {
        String text = Input.text(typed);
        if (text == null) {
            return Optional.empty();
        }
        if (SOURCE.matcher(start(text)).find() && !isOutlandish(text)) {
            return mail(text.getBytes(StandardCharsets.UTF_8));
        }
        String head = PASTED_HEAD.matcher(start(text)).find() ? start(text) : "";
        return content(new MailHead(first(PASTED_SENDER, head), first(PASTED_SUBJECT, head), null), text, 0);
    }

    /** A head without end or parts by the thousand are no mail, and would take the parser its time. */
    private static boolean isOutlandish(String source) {
        int headEnd = source.indexOf("\n\n");
        return (headEnd < 0 ? source.length() : headEnd) > LONGEST_HEAD
                || source.split("\n--", MOST_PARTS + 1).length > MOST_PARTS;
    }

    private static Optional<MailContent> mail(byte[] bytes) {
        try {
            MimeMessage mail = new MimeMessage(null, new ByteArrayInputStream(bytes));
            MailParts parts = new MailParts(mail);
            MimeMessage passedOn = parts.passedOn();
            if (passedOn != null && parts.text().isBlank()) {
                return content(MailHead.of(passedOn), new MailParts(passedOn).text(), parts.leftOut());
            }
            return content(MailHead.of(mail), parts.text(), parts.leftOut() + (passedOn == null ? 0 : 1));
        } catch (MessagingException e) {
            return pasted(TextBytes.decode(bytes, null));
        }
    }

    private static Optional<MailContent> content(MailHead head, String read, int leftOut) {
        String text = Input.text(withoutGaps(Normalizer.normalize(read, Normalizer.Form.NFC)));
        if (text == null) {
            return Optional.empty();
        }
        String kept = cut(text, MailClassifier.MAX_LENGTH);
        return Optional.of(new MailContent(
                line(head.sender()),
                line(head.subject()),
                head.sentAt(),
                kept,
                leftOut,
                kept.length() < text.length()));
    }

    /** One empty line at most between two others. */
    private static String withoutGaps(String text) {
        StringBuilder lines = new StringBuilder();
        boolean gap = false;
        for (String line : text.lines().toList()) {
            boolean blank = Input.line(line) == null;
            if (!blank || !gap) {
                lines.append(blank ? "" : line).append('\n');
            }
            gap = blank;
        }
        return lines.toString();
    }

    private static @Nullable String line(@Nullable String words) {
        String line = Input.line(words);
        return line == null ? null : cut(Normalizer.normalize(line, Normalizer.Form.NFC), LONGEST_LINE);
    }

    /** Never in the middle of a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), HEAD));
    }

    private static @Nullable String first(Pattern line, String head) {
        Matcher found = line.matcher(head);
        return found.find() ? Objects.requireNonNull(found.group(1)).strip() : null;
    }
}
