package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.CodeNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README.md and docs/ say what is there: links lead somewhere, and what they name in the code is called so. */
class DocsTests {

    private static final Path DOCS = Path.of("docs");
    private static final CodeNames CODE = CodeNames.ofAll();

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern INLINE_CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|(?:src|href)=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern DOC_OF_A_SOURCE = Pattern.compile("docs/[\\w/-]+\\.md");

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(docs().flatMap(doc -> broken(doc, read(doc)))).isEmpty();
        assertThat(
                        broken(
                                DOCS.resolve("planning.md"),
                                "# Nä `me`\n[a](b.md) [b](#slots) [c](#nä-me) [d](search.md#no) <img src=\"x.png\">\n`[e](f)`\n```\n[g](h)\n```"))
                .containsExactly(
                        "docs/planning.md: b.md",
                        "docs/planning.md: #slots",
                        "docs/planning.md: search.md#no",
                        "docs/planning.md: x.png");
    }

    @Test
    void everyDocThatSourcesNameIsThere() {
        assertThat(sources()
                        .flatMap(source -> DOC_OF_A_SOURCE.matcher(read(source)).results())
                        .map(found -> Path.of(found.group())))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    @Test
    void everyTypeThatDocsNameIsInTheCode() {
        assertThat(docs().flatMap(doc -> CODE.unknownTypes(
                                FENCED.matcher(read(doc)).replaceAll(""))
                        .map(name -> doc + ": " + name)))
                .isEmpty();
        assertThat(
                        CODE.unknownTypes(
                                "`kernel.Input` `NoSuchTests` `journal.JournalKeeper` `@CurrentOwner` `Journal.undoAll` `IdTaken.never`"))
                .containsExactly("NoSuchTests", "JournalKeeper", "Journal.undoAll", "IdTaken.never");
    }

    @Test
    void theMapNamesWhatIsThere() {
        assertThat(gone(CodeNames.terms(read(DOCS.resolve("README.md"))))).isEmpty();
        assertThat(gone(Stream.of("Journal.undo", "Journal.undoAll", "src/main", "src/nowhere", "message.Facts")))
                .containsExactly("Journal.undoAll", "src/nowhere");
    }

    private static Stream<String> gone(Stream<String> terms) {
        return CODE.unknown(terms).stream().filter(term -> !Files.exists(Path.of(term)));
    }

    private static Stream<String> broken(Path doc, String text) {
        String prose = INLINE_CODE
                .matcher(FENCED.matcher(text).replaceAll(""))
                .replaceAll(code -> code.group().replaceAll("[^\\w -]", ""));
        return LINK.matcher(prose)
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .filter(target -> !ELSEWHERE.matcher(target).matches())
                .filter(target -> !leadsSomewhere(doc, prose, target))
                .map(target -> doc + ": " + target);
    }

    private static boolean leadsSomewhere(Path doc, String text, String target) {
        int anchor = target.indexOf('#');
        String file = anchor < 0 ? target : target.substring(0, anchor);
        Path there = file.isEmpty() ? doc : doc.resolveSibling(file).normalize();
        if (!file.isEmpty() && !Files.exists(there)) {
            return false;
        }
        return anchor < 0 || anchors(file.isEmpty() ? text : read(there)).contains(target.substring(anchor + 1));
    }

    /** As GitHub makes them of headings. */
    private static Set<String> anchors(String text) {
        return HEADING.matcher(FENCED.matcher(text).replaceAll(""))
                .results()
                .map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> docs() {
        return Stream.concat(
                Stream.of(Path.of("README.md")),
                files(DOCS).filter(file -> file.toString().endsWith(".md")));
    }

    private static Stream<Path> sources() {
        return Stream.concat(
                Stream.of(Path.of("pom.xml"), Path.of(".ci", "run")),
                files(Path.of("src")).filter(file -> file.toString().matches(".*\\.(java|yaml|properties|html|txt)")));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
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
