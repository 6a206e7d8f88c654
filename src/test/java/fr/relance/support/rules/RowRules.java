package fr.relance.support.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose rows the queries of a module name. An entity belongs with its table to the module of its class, any other table to the one below whose folder it is made. */
public final class RowRules {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(?<block>(?s:.*?))\"\"\"|\"(?<line>(?:[^\"\\\\\\n]++|\\\\.)*+)\"");
    private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+(\\w+)");
    private static final Pattern LISTED = Pattern.compile("PersonalTable\\.owned\\(\\s*\"[^\"]*\",\\s*\"(\\w+)\"");
    private static final Pattern TABLE = Pattern.compile("(?i)(?:create table (?:if not exists )?|rename to )(\\w+)");
    private static final Pattern ENTITY = Pattern.compile("(?m)^@Entity\\b");

    private final Map<String, String> owners;

    private RowRules(Map<String, String> owners) {
        this.owners = Map.copyOf(owners);
    }

    /** With those tables and entities, each with its module. */
    public static RowRules with(Map<String, String> owners) {
        return new RowRules(owners);
    }

    /** With all that the migrations make and all entities. */
    public static RowRules of(Path modules, Path migrations) {
        Map<String, String> owners = new HashMap<>();
        files(migrations, ".sql")
                .forEach(file -> TABLE.matcher(read(file))
                        .results()
                        .forEach(table -> owners.put(table.group(1), module(migrations, file))));
        files(modules, ".java")
                .filter(file -> ENTITY.matcher(read(file)).find())
                .forEach(file -> {
                    String entity = Objects.toString(file.getFileName()).replace(".java", "");
                    owners.put(entity, module(modules, file));
                    // A table may have been made by the module that had it before.
                    owners.replace(
                            entity.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT),
                            module(modules, file));
                });
        return new RowRules(owners);
    }

    /** The other modules whose rows the sources of a module name. */
    public Set<String> foreign(String module, Stream<String> sources) {
        return sources.flatMap(source -> names(source).stream())
                .flatMap(name -> Stream.ofNullable(owners.get(name)))
                .filter(owner -> !owner.equals(module))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All sources below a folder. */
    public static Stream<String> sources(Path folder) {
        return files(folder, ".java").map(RowRules::read);
    }

    private static List<String> names(String source) {
        String code = COMMENT.matcher(source).replaceAll("");
        Stream<String> queried = LITERAL.matcher(code)
                .results()
                .map(MatchResult::group)
                .flatMap(text -> NAMED.matcher(text).results())
                .map(named -> named.group(1));
        Stream<String> listed = LISTED.matcher(code).results().map(table -> table.group(1));
        return Stream.concat(queried, listed).toList();
    }

    private static String module(Path root, Path file) {
        return root.relativize(file).getName(0).toString();
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
