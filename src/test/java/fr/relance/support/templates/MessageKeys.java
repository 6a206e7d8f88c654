package fr.relance.support.templates;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares the keys of the message files with their uses. Labels of enums are {@code EnumName.CONSTANT}. A literal that
 * ends with a dot ({@code "reason." + rule}) uses every key that begins with it.
 */
public final class MessageKeys {

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\s*([\\w.-]+)\\s*[}(]");
    private static final Pattern MSG = Pattern.compile("#messages\\.msg\\w*\\(\\s*'([\\w.-]*\\w)'\\s*[,)]");
    private static final Pattern SINGLE_QUOTED = Pattern.compile("'([\\w.-]+)'");
    private static final Pattern DOUBLE_QUOTED = Pattern.compile("\"\\{?([\\w.-]+)}?\"");
    private static final Pattern BRACED = Pattern.compile("\"\\{([\\w.-]+)}\"");
    private static final Pattern IN_JAVA = Pattern.compile(
            "(?:getMessage|NotAllowed|reject|rejectValue)\\(\\s*(?:\"\\w*\",\\s*)?\"([\\w-]+\\.[\\w.-]+)\"");

    private final Set<String> keys;
    private final Map<String, Set<String>> enums;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> literals = new LinkedHashSet<>();

    /**
     * Reads the sources.
     *
     * @param keys every key of the message files
     * @param enums simple names of the enums with the names of their constants
     */
    public MessageKeys(
            Set<String> keys,
            Map<String, Set<String>> enums,
            Collection<String> templates,
            Collection<String> javaSources) {
        this.keys = keys;
        this.enums = enums;
        templates.forEach(text -> {
            collect(asked, text, IN_TEMPLATE, MSG);
            collect(literals, text, SINGLE_QUOTED);
        });
        javaSources.forEach(text -> {
            collect(asked, text, IN_JAVA, BRACED);
            collect(literals, text, DOUBLE_QUOTED);
        });
        literals.stream().filter(this::sharesFirstWordWithAKey).forEach(asked::add);
    }

    /** Keys that a template or a class asks for and no file has. */
    public Set<String> missing() {
        Set<String> missing = new TreeSet<>(asked);
        enums.forEach((name, constants) -> {
            if (constants.stream().anyMatch(constant -> keys.contains(name + "." + constant))) {
                constants.forEach(constant -> missing.add(name + "." + constant));
            }
        });
        missing.removeAll(keys);
        missing.removeIf(this::beginsAKey);
        return missing;
    }

    /** Keys that nobody asks for, labels of constants that do not exist among them. */
    public Set<String> unused() {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeAll(asked);
        unused.removeIf(key -> isLabel(key) || literals.contains(key) || isBuilt(key));
        return unused;
    }

    /** The fixed part of a key that is built. */
    private boolean beginsAKey(String asked) {
        return asked.endsWith(".") && keys.stream().anyMatch(key -> key.startsWith(asked));
    }

    private boolean isLabel(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && enums.getOrDefault(key.substring(0, dot), Set.of()).contains(key.substring(dot + 1));
    }

    private boolean isBuilt(String key) {
        return literals.stream()
                .anyMatch(literal -> literal.length() > 1 && literal.endsWith(".") && key.startsWith(literal));
    }

    /** A dotted literal in the namespace of messages is meant as a key, wherever it is handed over. */
    private boolean sharesFirstWordWithAKey(String literal) {
        int dot = literal.indexOf('.');
        return dot > 0
                && !literal.endsWith(".")
                && !literal.startsWith("relance.")
                && keys.stream().anyMatch(key -> key.startsWith(literal.substring(0, dot + 1)));
    }

    private static void collect(Set<String> into, String text, Pattern... patterns) {
        Stream.of(patterns)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(result -> result.group(1))
                .forEach(into::add);
    }

    /** Faults as sentences. */
    public List<String> faults() {
        return Stream.concat(
                        missing().stream().map(key -> "asked for, but in no file: " + key),
                        unused().stream().map(key -> "in a file, but nobody asks: " + key))
                .toList();
    }
}
