package fr.relance.support.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Faults of one HTML template: what the strict Content-Security-Policy would refuse, what would print unescaped input,
 * what would ask another host, what would post without a CSRF token, what is too long.
 */
public final class HtmlRules {

    private static final int MOST_LINES = 120;

    private static final Pattern PREPROCESSING = Pattern.compile("__[$*#@~]\\{");
    private static final Pattern UNESCAPED = Pattern.compile("\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern ELSEWHERE = Pattern.compile("(^|@\\{|['|])\\s*((https?|wss?|ftp):)?//");
    private static final Pattern SET_BY_ATTR = Pattern.compile("(?:^|,)\\s*(on\\w+|style|srcdoc)\\s*=");
    private static final Set<String> ADDRESSES = Set.of(
            "action",
            "data",
            "formaction",
            "href",
            "ping",
            "poster",
            "src",
            "srcset",
            "xlink:href",
            "hx-get",
            "hx-post");

    private HtmlRules() {}

    /** The faults, each a sentence; empty for a good template. */
    public static List<String> faults(String html) {
        List<String> faults = new ArrayList<>();
        if (html.lines().count() > MOST_LINES) {
            faults.add("has more than " + MOST_LINES + " lines");
        }
        if (PREPROCESSING.matcher(html).find()) {
            faults.add("preprocesses an expression (__${…}__), which evaluates input as code");
        }
        for (Element element : Markup.parse(html).getAllElements()) {
            element(element, faults);
        }
        return faults;
    }

    private static void element(Element element, List<String> faults) {
        String name = element.normalName();
        if (name.equals("style") || (name.equals("script") && isInline(element))) {
            faults.add("has an inline <" + name + ">");
        }
        if (UNESCAPED.matcher(element.ownText()).find()) {
            faults.add("prints unescaped: " + element.ownText());
        }
        if (name.equals("form") && posts(element) && !Markup.has(element, "th:action")) {
            faults.add("posts a form without th:action, so without CSRF token");
        }
        element.attributes().forEach(attribute -> attribute(attribute, faults));
    }

    private static void attribute(Attribute attribute, List<String> faults) {
        String name = Markup.canonical(attribute.getKey());
        String plain = name.startsWith("th:") ? name.substring(3) : name;
        String value = attribute.getValue();
        if (plain.matches("on[a-z]+|style(append)?|srcdoc")) {
            faults.add("sets " + name + ", which the policy refuses");
        }
        if (name.matches("th:utext|th:inline")) {
            faults.add("uses " + name);
        }
        if (name.matches("th:attr(append|prepend)?")
                && SET_BY_ATTR.matcher(value.toLowerCase(Locale.ROOT)).find()) {
            faults.add("sets a refused attribute by " + name + ": " + value);
        }
        if (ADDRESSES.contains(plain) && isElsewhere(value)) {
            faults.add("leads elsewhere: " + name + "=" + value);
        }
    }

    private static boolean isElsewhere(String value) {
        return ELSEWHERE.matcher(value).find()
                || value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
    }

    private static boolean isInline(Element script) {
        boolean fromFile = Markup.has(script, "src") || Markup.has(script, "th:src");
        return !fromFile || !script.data().isBlank() || !script.text().isBlank();
    }

    private static boolean posts(Element form) {
        return (form.attr("method") + form.attr("th:method"))
                .toLowerCase(Locale.ROOT)
                .contains("post");
    }
}
