package fr.relance.correspondence;

import java.util.regex.Pattern;

/**
 * The words of a mail that are its writer's own, as they stand there: what is quoted of earlier mails, the heads of those that
 * are passed on and the signature are blanked out, each character by a blank, so that every place stays the same.
 */
final class OwnWords {

    private static final Pattern QUOTED = Pattern.compile("\\s*>.*");
    private static final Pattern HEADER = Pattern.compile(
            "(?i)[\\s*_]{0,4}(de|from|expéditeur|envoyé|sent|date|à|to|destinataires?|cc|objet|subject|sujet|répondre à|reply-to)\\s{0,3}\\*{0,2}\\s?:.*");
    private static final Pattern SENDER =
            Pattern.compile("(?i)[\\s*_]{0,4}(de|from|expéditeur)\\s{0,3}\\*{0,2}\\s?:.*");
    private static final Pattern WROTE =
            Pattern.compile("(?i)\\s{0,4}(le|on|il|em) .{4,200}(a écrit|wrote|à écrit)\\s{0,3}:\\s*");
    private static final Pattern WROTE_BEGINS = Pattern.compile("(?i)\\s{0,4}(le|on) .{4,160}(\\d{4}|<[^>]*>?).{0,80}");
    private static final Pattern WROTE_ENDS = Pattern.compile("(?i).{0,120}(a écrit|wrote)\\s{0,3}:\\s*");
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?i)\\s{0,4}[-_]{2,12}\\s{0,3}(message d['’ ]origine|message original|message initial|original message)\\s{0,3}[-_]{0,12}\\s*");
    private static final Pattern FORWARDED = Pattern.compile(
            "(?i)\\s{0,4}([-_]{2,12}\\s{0,3}(forwarded message|message transféré|message transmis|message réexpédié).{0,60}"
                    + "|début du message (réexpédié|transféré)\\s?:?|begin forwarded message\\s?:?)\\s*");
    private static final Pattern FAREWELL = Pattern.compile(
            "(?i)\\s{0,4}((bien |très |trop )?cordialement|cdlt|cdt|bien à vous|(sincères |mes |nos )?salutations.{0,40}|respectueusement"
                    + "|(excellente|belle|bonne) (journée|soirée|fin de journée|semaine)( à vous)?|à (très )?bientôt)[\\s,.!]*");
    private static final Pattern AFTERTHOUGHT = Pattern.compile("(?i)\\s{0,4}p\\.?-?\\s?s\\.?\\s?:.*");
    private static final Pattern DASHES = Pattern.compile("--\\s*");

    private final String[] lines;
    private final StringBuilder own = new StringBuilder();
    private boolean begun;

    private OwnWords(String text) {
        lines = text.split("\n", -1);
    }

    static String of(String text) {
        return new OwnWords(text).read();
    }

    private String read() {
        int at = 0;
        while (at < lines.length) {
            at = line(at);
        }
        own.setLength(own.length() - 1);
        return own.toString();
    }

    /** Reads on from a line and returns the next to be read. */
    private int line(int at) {
        String line = lines[at];
        if (FORWARDED.matcher(line).matches()) {
            return blank(at, headersEnd(at + 1));
        }
        if (introducesEarlierMail(at)) {
            return begun ? blank(at, lines.length) : blank(at, headersEnd(at + 1));
        }
        if (DASHES.matcher(line).matches() || begun && FAREWELL.matcher(line).matches()) {
            return blank(at, signatureEnd(at + 1));
        }
        if (QUOTED.matcher(line).matches()) {
            return blank(at, at + 1);
        }
        begun |= !line.isBlank();
        own.append(line).append('\n');
        return at + 1;
    }

    private boolean introducesEarlierMail(int at) {
        String line = lines[at];
        return WROTE.matcher(line).matches()
                || ORIGINAL.matcher(line).matches()
                || WROTE_BEGINS.matcher(line).matches()
                        && at + 1 < lines.length
                        && WROTE_ENDS.matcher(lines[at + 1]).matches()
                || SENDER.matcher(line).matches() && headersEnd(at) - at >= 2;
    }

    /** The line after those of a mail's head that begin at a line; blank ones before it belong to it. */
    private int headersEnd(int from) {
        int at = from;
        while (at < lines.length && lines[at].isBlank()) {
            at++;
        }
        int end = from;
        while (at < lines.length && (HEADER.matcher(lines[at]).matches() || at == from && endsWrote(at))) {
            at++;
            end = at;
        }
        return end;
    }

    private boolean endsWrote(int at) {
        return WROTE_ENDS.matcher(lines[at]).matches();
    }

    /** A signature ends where a mail is passed on, or where an afterthought begins. */
    private int signatureEnd(int from) {
        int at = from;
        while (at < lines.length
                && !FORWARDED.matcher(lines[at]).matches()
                && !AFTERTHOUGHT.matcher(lines[at]).matches()) {
            at++;
        }
        return at;
    }

    private int blank(int from, int to) {
        int end = Math.max(to, from + 1);
        for (int at = from; at < end; at++) {
            own.append(" ".repeat(lines[at].length())).append('\n');
        }
        return end;
    }
}
