package fr.relance.shell.template;

import java.util.Set;

/**
 * Markup as it is sent: no comments, one space or line break instead of many between words and between attributes, and none beside
 * the tag of a block, where browsers show none. Quoted values and what keeps its spaces (a {@code pre}, a {@code textarea}, a
 * script) stay as they are.
 */
final class LeanMarkup {

    private static final Set<String> KEEPING = Set.of("pre", "textarea", "script", "style");

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "head",
            "meta",
            "link",
            "title",
            "body",
            "header",
            "nav",
            "main",
            "aside",
            "section",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "form",
            "fieldset",
            "legend",
            "select",
            "option",
            "details",
            "template",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    private final String markup;
    private final StringBuilder lean;
    private int at;
    private boolean besideBlock;

    private LeanMarkup(String markup) {
        this.markup = markup;
        this.lean = new StringBuilder(markup.length());
    }

    static String of(String markup) {
        return new LeanMarkup(markup).read();
    }

    private String read() {
        while (at < markup.length()) {
            if (markup.startsWith("<!--", at)) {
                skip("-->");
            } else if (markup.charAt(at) == '<') {
                tag();
            } else {
                character();
            }
        }
        return lean.toString();
    }

    /** What Thymeleaf reads in comments goes with them: no template says anything there. */
    private void skip(String end) {
        int found = markup.indexOf(end, at);
        at = found < 0 ? markup.length() : found + end.length();
    }

    private void tag() {
        int start = at;
        besideBlock = false;
        while (at < markup.length() && markup.charAt(at) != '>') {
            char c = markup.charAt(at);
            if (c == '"' || c == '\'') {
                copy(after(markup.indexOf(c, at + 1), 1));
            } else {
                character();
            }
        }
        copy(Math.min(at + 1, markup.length()));
        String name = name(start);
        besideBlock = BLOCKS.contains(name);
        if (KEEPING.contains(name)) {
            copy(after(markup.indexOf("</" + name, at), 0));
        }
    }

    private String name(int start) {
        int begin = markup.startsWith("</", start) ? start + 2 : start + 1;
        int end = begin;
        while (end < markup.length() && isOfName(markup.charAt(end))) {
            end++;
        }
        return markup.substring(begin, end);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-';
    }

    private int after(int found, int length) {
        return found < 0 ? markup.length() : found + length;
    }

    private void copy(int end) {
        lean.append(markup, at, end);
        at = end;
    }

    private void character() {
        char c = markup.charAt(at++);
        if (!isSpace(c)) {
            lean.append(c);
            besideBlock = false;
            return;
        }
        boolean broken = c == '\n';
        while (at < markup.length() && isSpace(markup.charAt(at))) {
            broken |= markup.charAt(at++) == '\n';
        }
        boolean blockFollows = markup.startsWith("<", at) && BLOCKS.contains(name(at));
        if (!besideBlock && !blockFollows) {
            lean.append(broken ? '\n' : ' ');
        }
    }

    /** Of HTML: a non-breaking space is a character. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
    }
}
