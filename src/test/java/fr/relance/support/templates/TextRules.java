package fr.relance.support.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Faults of one message in TEXT mode, where {@code [[…]]} would write HTML entities into a mail. */
public final class TextRules {

    private static final Pattern ESCAPED = Pattern.compile("\\[\\[.*?]]", Pattern.DOTALL);
    private static final Pattern PREPROCESSING = Pattern.compile("__[$*#@~]\\{");

    private TextRules() {}

    /** The faults, each a sentence; empty for a good message. */
    public static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        if (ESCAPED.matcher(text).find() || text.contains("th:text")) {
            faults.add("escapes as HTML: write [(${…})]");
        }
        if (PREPROCESSING.matcher(text).find()) {
            faults.add("preprocesses an expression (__${…}__), which evaluates input as code");
        }
        return faults;
    }
}
