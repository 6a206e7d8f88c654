package fr.relance.support.templates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;

/**
 * Faults of the style sheets, and of what wears their classes: a class that nothing wears, one that no sheet knows, a
 * value that stands twice or that nobody draws with, a line that nobody reads to its end.
 */
public final class StyleRules {

    private static final int LONGEST_LINE = 160;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern ON_PAPER = Pattern.compile("@media print \\{.*?\\n}", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("([^{};@]*)\\{");
    private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern DEFINED = Pattern.compile("(?m)^\\s*(--[\\w-]+):|\\{ (--[\\w-]+):");
    private static final Pattern ASKED = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");
    private static final Pattern COMPARED = Pattern.compile("[=!]= '[^']*'");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*\\*?");

    /** The look that a button has unless it is told otherwise. */
    private static final String PLAIN = "rl-btn-secondary";

    private final Map<String, String> sheets;
    private final Set<String> worn;
    private final Set<String> words;

    /**
     * @param sheets the style sheets, by name
     * @param templates pages and their fragments
     * @param scripts what may give classes to elements, too
     */
    public StyleRules(Map<String, String> sheets, Collection<String> templates, Collection<String> scripts) {
        this.sheets = sheets;
        worn = templates.stream().flatMap(StyleRules::worn).collect(Collectors.toCollection(TreeSet::new));
        words = scripts.stream()
                .flatMap(script -> Stream.of(script.split("[^\\w-]+")))
                .collect(Collectors.toSet());
    }

    /** Lines that are too long, by sheet and number. */
    public List<String> longLines() {
        List<String> faults = new ArrayList<>();
        sheets.forEach((name, sheet) -> {
            List<String> lines = sheet.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > LONGEST_LINE) {
                    faults.add(name + ":" + (i + 1));
                }
            }
        });
        return faults;
    }

    /** Classes that a sheet draws and nothing wears. */
    public Set<String> unworn() {
        return without(
                drawn(),
                name -> words.contains(name)
                        || worn.stream()
                                .anyMatch(one -> one.endsWith("*")
                                        ? name.startsWith(one.substring(0, one.length() - 1))
                                        : name.equals(one)));
    }

    /** Classes that a template wears and no sheet draws; a name that is put together has to begin like one that is drawn. */
    public Set<String> undrawn() {
        Set<String> drawn = drawn();
        return without(
                worn,
                name -> name.endsWith("*")
                        ? drawn.stream().anyMatch(one -> one.startsWith(name.substring(0, name.length() - 1)))
                        : name.equals(PLAIN) || drawn.contains(name));
    }

    /** Values that get their name a second time; paper has its own. */
    public List<String> definedTwice() {
        Set<String> once = new TreeSet<>();
        return defined().filter(name -> !once.add(name)).toList();
    }

    /** Values that nobody draws with, and those that nobody defines. */
    public Set<String> looseEnds() {
        Set<String> defined = defined().collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = all(ASKED, bare()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> loose = without(defined, asked::contains);
        loose.addAll(without(asked, defined::contains));
        return loose;
    }

    private Stream<String> defined() {
        return all(DEFINED, ON_PAPER.matcher(bare()).replaceAll(""));
    }

    private Set<String> drawn() {
        return all(SELECTOR, bare())
                .flatMap(selector -> all(CLASS, selector))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String bare() {
        String all = String.join("\n", sheets.values());
        return QUOTED.matcher(COMMENT.matcher(all).replaceAll("")).replaceAll("''");
    }

    private static Stream<String> worn(String template) {
        return Markup.parse(template).getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .flatMap(StyleRules::names);
    }

    private static Stream<String> names(Attribute attribute) {
        return switch (Markup.canonical(attribute.getKey())) {
            case "class" -> words(attribute.getValue());
            case "th:class", "th:classappend" ->
                all(LITERAL, COMPARED.matcher(attribute.getValue()).replaceAll(""))
                        .map(text -> EXPRESSION.matcher(text).replaceAll("*"))
                        .flatMap(StyleRules::words);
            default -> Stream.empty();
        };
    }

    private static Stream<String> words(String names) {
        return Stream.of(names.trim().split("\\s+")).filter(WORD.asMatchPredicate());
    }

    private static Set<String> without(Set<String> names, Predicate<String> gone) {
        return names.stream().filter(gone.negate()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first group of each match that holds something. */
    private static Stream<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> {
            String first = found.group(1);
            return first == null ? found.group(2) : first;
        });
    }
}
