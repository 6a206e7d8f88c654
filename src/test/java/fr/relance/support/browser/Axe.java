package fr.relance.support.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Looks for what shuts people out: WCAG 2.2 A and AA and the usual good practice, in the light and in the dark. */
public final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** All that a theme alone decides. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /** What a bar that sticks to the edge happens to cover is reached by scrolling: it lies in its place while axe looks. */
    private static final String BARS =
            "position => document.querySelectorAll('.rl-savebar, .rl-letter-do').forEach(bar => bar.style.position = position)";

    private Axe() {}

    /**
     * Looks at the page as it stands, in both themes, and goes back to the light one.
     *
     * @throws AssertionError that lists every finding, with the element and what to mend
     */
    public static void assertAccessible(Page page) {
        List<String> findings = new ArrayList<>();
        page.evaluate(BARS, "static");
        findings.addAll(look(page, ColorScheme.DARK, new AxeBuilder(page).withTags(TAGS)));
        findings.addAll(look(page, ColorScheme.LIGHT, new AxeBuilder(page).withRules(COLOURS)));
        page.evaluate(BARS, "");
        if (!findings.isEmpty()) {
            throw new AssertionError(
                    "axe on " + page.url() + ", " + findings.size() + " findings:\n" + String.join("\n", findings));
        }
    }

    /** No page has frames: without the ones that axe prepares for them it is three times as fast. */
    private static List<String> look(Page page, ColorScheme theme, AxeBuilder axe) {
        Theme.set(page, theme);
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> finding(theme, rule, node)))
                .toList();
    }

    private static String finding(ColorScheme theme, Rule rule, CheckedNode node) {
        return "- %s, %s: %s%n  %s%n  %s"
                .formatted(
                        rule.getId(),
                        theme,
                        rule.getHelp(),
                        node.getHtml(),
                        String.valueOf(node.getFailureSummary()).replace("\n", "\n  "));
    }
}
