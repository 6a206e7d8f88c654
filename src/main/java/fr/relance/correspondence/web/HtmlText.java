package fr.relance.correspondence.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a mail that is HTML, with its paragraphs; what it quotes stands behind {@code >}, as in a mail that is text. */
final class HtmlText implements NodeVisitor {

    private static final String UNSEEN = "script, style, head, title, template, noscript, [hidden], "
            + "[style*=display:none], [style*=display: none]";

    /** A selector would look at every element before each: a hostile page takes minutes then. */
    private static final String QUOTED_CLASS = "gmail_quote";

    private final StringBuilder text = new StringBuilder();
    private int quoted;

    private HtmlText() {}

    static String of(String html) {
        Element body = Jsoup.parse(html).body();
        body.select(UNSEEN).remove();
        HtmlText reader = new HtmlText();
        NodeTraversor.traverse(reader, body);
        return reader.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.text());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.isBlock() && !element.nameIs("body")) {
            newLine();
        }
        if (element.nameIs("p")) {
            text.append('\n');
        }
        if (isQuoted(element)) {
            quoted--;
        }
    }

    private void open(Element element) {
        if (element.nameIs("br")) {
            text.append('\n');
        } else if (element.isBlock()) {
            newLine();
        }
        if (isQuoted(element)) {
            quoted++;
        }
        if (element.nameIs("li")) {
            append("- ");
        } else if (element.nameIs("td")) {
            append(" ");
        }
    }

    private void append(String words) {
        boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        if (atStart && words.isBlank()) {
            return;
        }
        text.append(atStart && quoted > 0 ? "> " : "").append(atStart ? words.stripLeading() : words);
    }

    private void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static boolean isQuoted(Element element) {
        return element.nameIs("blockquote") || element.hasClass(QUOTED_CLASS);
    }
}
