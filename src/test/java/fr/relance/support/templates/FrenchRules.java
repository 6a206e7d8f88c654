package fr.relance.support.templates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Typography and language of what a candidate reads: calm French, set as a French printer would. */
public final class FrenchRules {

    private static final Map<Pattern, String> FAULTS = Map.of(
            Pattern.compile("\\p{L}'\\p{L}"), "straight apostrophe, write ’",
            Pattern.compile("[ \\n][;:?!»]|«[ \\n]"), "breaking space before or inside punctuation",
            Pattern.compile("[\\p{L}»)][;:?](\\s|$)"), "no-break space missing before punctuation",
            Pattern.compile("!"), "exclamation mark",
            Pattern.compile("\\.\\.\\."), "three dots, write …",
            Pattern.compile(
                            "(?iu)\\b(the|your|please|submit|cancel|save|loading|password|login|click|settings|search|welcome"
                                    + "|dashboard|delete|edit|sign (in|out|up)|not found|required)\\b"),
                    "English");

    private static final Set<String> READ_ALOUD = Set.of("alt", "aria-label", "placeholder", "title");
    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]|\\[#.*?]|\\[/.*?]");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private FrenchRules() {}

    /** Faults of what a page says: text that is not replaced, labels, and sentences handed to fragments. */
    public static List<String> faultsOfPage(String html) {
        Set<String> texts = new LinkedHashSet<>();
        Markup.parse(html).getAllElements().stream()
                .filter(element -> !Set.of("script", "style").contains(element.normalName()))
                .forEach(element -> collect(element, texts));
        List<String> faults = new ArrayList<>();
        texts.forEach(text -> faults.addAll(faults(text)));
        return faults;
    }

    private static void collect(Element element, Set<String> texts) {
        if (!Markup.has(element, "th:text") && !Markup.has(element, "th:replace")) {
            element.textNodes().stream().map(TextNode::getWholeText).forEach(texts::add);
        }
        for (Attribute attribute : element.attributes()) {
            String name = Markup.canonical(attribute.getKey());
            if (READ_ALOUD.contains(name)) {
                texts.add(attribute.getValue());
            } else if (name.startsWith("th:")) {
                QUOTED.matcher(attribute.getValue())
                        .results()
                        .map(result -> result.group(1).strip())
                        .filter(quoted -> quoted.contains(" "))
                        .forEach(texts::add);
            }
        }
    }

    /** Faults of a sentence. */
    public static List<String> faults(String sentence) {
        String said = EXPRESSION.matcher(sentence).replaceAll("x");
        List<String> faults = new ArrayList<>();
        FAULTS.forEach((pattern, fault) -> pattern.matcher(said)
                .results()
                .map(MatchResult::group)
                .forEach(found -> faults.add(fault + " (« " + found.strip() + " » in « " + said.strip() + " »)")));
        return faults;
    }
}
