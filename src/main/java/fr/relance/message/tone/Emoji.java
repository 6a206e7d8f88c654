package fr.relance.message.tone;

import java.util.ArrayList;
import java.util.List;

/** Finds emoji; a sequence of them is one finding. Typographic signs such as ☎, ✉, ✓ or ★ are none. */
final class Emoji implements Rule {

    private static final String TYPOGRAPHIC = "☎✆✉✓✔✗✘✦★☆☐☑☒♀♂♪♫✏✂✈❖❯➔➜➝➞➤➢➣✻✽✱";
    private static final int VARIATION = 0xFE0F;
    private static final int JOINER = 0x200D;

    @Override
    public List<Span> look(Text text) {
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
