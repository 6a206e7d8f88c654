package fr.relance.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds smileys made of signs, emoji, and the spelling of text messages, such as {@code bjr} or {@code bcp}; in capitals the same
 * letters are an acronym.
 */
final class Familiar {

    private static final Set<String> WORDS = PhraseFiles.words("text-message-words");

    /** Eyes, perhaps a nose, and a mouth; what follows the mouth is no letter, so that no address and no list is taken for one. */
    private static final Pattern SMILEY = Pattern.compile("(?<![\\p{L}\\p{N}/])(?:[xX]D|XP)(?![\\p{L}\\p{N}])"
            + "|[:;=]\\h?['’]?[-o^]?[)(](?![\\p{L}\\p{N}])"
            + "|(?<![\\p{L}\\p{N}])[:;=]['’]?-?[DPpOo3$*|\\]\\[](?![\\p{L}\\p{N}/])"
            + "|(?<=[\\s\\h])[:;]-?[/\\\\](?=[\\s\\h]|$)"
            + "|\\^_*\\^|<3(?!\\d)|¯\\\\_|(?m:^\\h*[aàAÀ]\\h?\\+\\h*[.!]*$)");

    /** Signs such as these are no emoji. */
    private static final String TYPOGRAPHIC = "☎✆✉✓✔✗✘✦★☆☐☑☒♀♂♪♫✏✂✈❖❯➔➜➝➞➤➢➣✻✽✱";

    private static final int VARIATION = 0xFE0F;
    private static final int JOINER = 0x200D;

    private Familiar() {}

    static List<Span> look(Text text) {
        return Stream.of(textMessages(text), smileys(text).stream(), emoji(text).stream())
                .flatMap(spans -> spans)
                .toList();
    }

    private static Stream<Span> textMessages(Text text) {
        return text.words().stream()
                .filter(word -> WORDS.contains(word.plain()) && !isAcronym(word.typed()))
                .map(word -> new Span(ToneRule.FAMILIAR, word.start(), word.end()))
                .filter(span -> !text.isQuoted(span));
    }

    private static boolean isAcronym(String typed) {
        return typed.indexOf('.') > 0 || (typed.length() > 1 && Character.isUpperCase(typed.charAt(1)));
    }

    private static List<Span> smileys(Text text) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        int open = 0;
        for (MatchResult smiley : SMILEY.matcher(text.typed()).results().toList()) {
            open = depth(text.typed(), from, smiley.start(), open);
            from = smiley.start();
            if (isSmiley(smiley.group(), open)) {
                spans.add(new Span(ToneRule.FAMILIAR, smiley.start(), smiley.end()));
                from = smiley.end();
            }
        }
        return spans;
    }

    /** A mouth that closes a bracket, or one that opens a remark after a colon, is none. */
    private static boolean isSmiley(String smiley, int open) {
        boolean spaced = smiley.codePoints().anyMatch(point -> Character.isSpaceChar(point) || point == '\t');
        return !(smiley.endsWith(")") && open > 0) && !(smiley.endsWith("(") && spaced);
    }

    private static int depth(String text, int from, int to, int before) {
        int depth = before;
        for (int at = from; at < to; at++) {
            char sign = text.charAt(at);
            if (sign == '(') {
                depth++;
            } else if (sign == ')') {
                depth = Math.max(0, depth - 1);
            } else if (sign == '\n' && text.startsWith("\n\n", at)) {
                depth = 0;
            }
        }
        return depth;
    }

    /** A sequence of them is one. */
    private static List<Span> emoji(Text text) {
        List<Span> spans = new ArrayList<>();
        String typed = text.typed();
        int at = 0;
        while (at < typed.length()) {
            int end = sequenceEnd(typed, at);
            if (end > at) {
                spans.add(new Span(ToneRule.FAMILIAR, at, end));
                at = end;
            } else {
                at += Character.charCount(typed.codePointAt(at));
            }
        }
        return spans;
    }

    private static int sequenceEnd(String typed, int start) {
        if (!isEmoji(typed.codePointAt(start))) {
            return start;
        }
        int end = start;
        while (end < typed.length() && (isEmoji(typed.codePointAt(end)) || joins(typed.codePointAt(end)))) {
            end += Character.charCount(typed.codePointAt(end));
        }
        return end;
    }

    private static boolean isEmoji(int point) {
        boolean pictorial = (point >= 0x1F000 && point <= 0x1FAFF) || (point >= 0x2600 && point <= 0x27BF);
        return pictorial && TYPOGRAPHIC.indexOf(point) < 0;
    }

    private static boolean joins(int point) {
        return point == VARIATION || point == JOINER;
    }
}
