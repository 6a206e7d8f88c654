package fr.relance.support.templates;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Templates as trees; fragments such as a lone table row stay where they are written. */
final class Markup {

    private Markup() {}

    static Document parse(String html) {
        return Jsoup.parse(html, "", Parser.xmlParser());
    }

    /** Thymeleaf reads {@code data-th-text} as {@code th:text}. */
    static String canonical(String attribute) {
        String name = attribute.toLowerCase(Locale.ROOT);
        return name.startsWith("data-th-") ? "th:" + name.substring("data-th-".length()) : name;
    }

    static boolean has(Element element, String attribute) {
        return element.attributes().asList().stream()
                .anyMatch(present -> canonical(present.getKey()).equals(attribute));
    }
}
