package fr.relance.migrated;

import fr.relance.support.Page;
import fr.relance.support.Visitor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** What somebody sees who opens every page that is about something of theirs: a line for each piece of text, without the controls. */
final class Seen {

    private static final List<String> STARTS =
            List.of("/", "/candidatures", "/candidatures?vue=tableau", "/modeles", "/profil");

    /** Pages about one thing, their further pages, and those of the account; not what merely adds, changes or is a file. */
    private static final Pattern FOLLOWED = Pattern.compile(
            "/(candidatures|entretiens|relances|courriers|modeles)/[0-9a-f-]{36}"
                    + "|/candidatures(/[0-9a-f-]{36})?\\?page=\\d+|/personnes/[0-9a-f-]{36}/modifier|/profil(/[a-z]+)?");

    private static final Pattern OF_THE_LIST = Pattern.compile("/candidatures(/[0-9a-f-]{36}|\\?page=\\d+)");

    private static final String CONTROLS =
            "script, style, template, svg, nav, button, label, legend, option:not([selected]), dialog,"
                    + " .visually-hidden, input[type=hidden]";

    private Seen() {}

    /** Every page by its address, in the order in which a reader comes to it. */
    static Map<String, List<String>> everywhere(Visitor visitor) {
        return from(visitor, STARTS, FOLLOWED);
    }

    /** The pages of all candidatures. */
    static List<String> candidatures(Visitor visitor) {
        return from(visitor, List.of("/candidatures"), OF_THE_LIST).keySet().stream()
                .filter(address -> address.startsWith("/candidatures/"))
                .sorted()
                .toList();
    }

    private static Map<String, List<String>> from(Visitor visitor, List<String> starts, Pattern followed) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        Deque<String> toOpen = new ArrayDeque<>(starts);
        Set<String> known = new LinkedHashSet<>(starts);
        while (!toOpen.isEmpty()) {
            String address = toOpen.remove();
            Page page = visitor.get(address);
            pages.put(address, page.status() == 200 ? lines(page) : List.of("" + page.status()));
            page.document().select("main a[href]").eachAttr("href").stream()
                    .filter(followed.asMatchPredicate())
                    .filter(known::add)
                    .forEach(toOpen::add);
        }
        return pages;
    }

    /** A file of text, such as a calendar, unfolded. */
    static List<String> file(Visitor visitor, String address) {
        byte[] content = visitor.mvc()
                .get()
                .uri(URI.create(address))
                .with(visitor.person().auth())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return new String(content, StandardCharsets.UTF_8)
                .replaceAll("\r\n[ \t]", "")
                .lines()
                .toList();
    }

    /** The text of a page, block by block; of fields what they hold. */
    static List<String> lines(Page page) {
        Element main = page.document().selectFirst("main");
        if (main == null) {
            return List.of(page.text());
        }
        Element seen = main.clone();
        seen.select(CONTROLS).remove();
        Blocks blocks = new Blocks();
        NodeTraversor.traverse(blocks, seen);
        return blocks.lines();
    }

    /** Ends a line wherever a browser would begin a new one. */
    private static final class Blocks implements NodeVisitor {

        private final List<String> lines = new ArrayList<>();
        private final StringBuilder line = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (node instanceof Element element) {
                if (element.isBlock()) {
                    end();
                }
                boolean chosen = !element.attr("type").matches("radio|checkbox") || element.hasAttr("checked");
                if (element.nameIs("input") && chosen && !element.attr("value").isBlank()) {
                    line.append("[").append(element.attr("value")).append("]");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                end();
            }
        }

        private void end() {
            line.toString()
                    .lines()
                    .map(each -> each.replaceAll("\\s+", " ").strip())
                    .filter(each -> !each.isEmpty())
                    .forEach(lines::add);
            line.setLength(0);
        }

        List<String> lines() {
            end();
            return lines;
        }
    }
}
