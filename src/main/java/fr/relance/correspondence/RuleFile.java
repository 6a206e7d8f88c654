package fr.relance.correspondence;

import fr.relance.kernel.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code rules.txt} says.
 *
 * @param named patterns by the names under which others refer to them
 */
record RuleFile(Map<String, String> named, List<Rule> rules) {

    private static final Pattern REFERENCE = Pattern.compile("<([a-z-]+)>");

    static RuleFile read() {
        RuleFile file = new RuleFile(new HashMap<>(), new ArrayList<>());
        Weight weight = Weight.REFUSAL;
        String always = "";
        for (String line : TextFile.lines(RuleFile.class, "rules")) {
            String[] name = line.split(" = ", 2);
            if (line.startsWith("[")) {
                int end = line.indexOf(']');
                weight = Weight.valueOf(line.substring(1, end));
                always = line.substring(end + 2);
            } else if (name.length > 1) {
                file.named.put(name[0], file.whole(name[1]));
            } else {
                String[] words = line.split(" unless ", 2);
                String unless = words.length > 1 ? always + "|" + words[1] : always;
                file.rules.add(new Rule(weight, file.compile(words[0]), file.compile(unless)));
            }
        }
        return file;
    }

    Pattern pattern(String name) {
        return compile("<" + name + ">");
    }

    /** {@code ~n} stands for up to n words of at most 40 letters each: no text takes long. */
    private Pattern compile(String pattern) {
        return Pattern.compile(whole(pattern).replaceAll("~(\\d+)", "(?:[\\\\w'/()-]{1,40}+[,:;]? ){0,$1}?"));
    }

    private String whole(String pattern) {
        return REFERENCE
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Objects.requireNonNull(named.get(found.group(1)), () -> "Nothing is called " + found.group())));
    }
}
