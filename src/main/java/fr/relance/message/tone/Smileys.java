package fr.relance.message.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds smileys made of signs, and not the colon that ends a remark in brackets. */
final class Smileys implements Rule {

    /** Eyes, perhaps a nose, and a mouth; what follows the mouth is no letter, so that no address and no list is taken for one. */
    private static final Pattern SMILEY = Pattern.compile("(?<![\\p{L}\\p{N}/])(?:[xX]D|XP)(?![\\p{L}\\p{N}])"
            + "|[:;=]\\h?['’]?[-o^]?[)(](?![\\p{L}\\p{N}])"
            + "|(?<![\\p{L}\\p{N}])[:;=]['’]?-?[DPpOo3$*|\\]\\[](?![\\p{L}\\p{N}/])"
            + "|(?<=[\\s\\h])[:;]-?[/\\\\](?=[\\s\\h]|$)"
            + "|\\^_*\\^|<3(?!\\d)|¯\\\\_|(?m:^\\h*[aàAÀ]\\h?\\+\\h*[.!]*$)");

    @Override
    public List<Span> look(Text text) {
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
}
