package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/glossaire.md and the code say the same: what it names exists, what is kept or shown is named, and each word has one row. */
class GlossaryTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.relance");

    private static final Set<String> KNOWN = known();
    private static final Pattern TERM = Pattern.compile("`([^`]+)`");

    @Test
    void everyTermOfTheGlossaryIsInTheCode() throws IOException {
        assertThat(unknown(terms(glossary()))).isEmpty();
        assertThat(unknown(terms(List.of(row("lettre", "`Lettre`, `FollowUp`"), row("étape", "`Stage.cease`")))))
                .containsExactly("Lettre", "Stage.cease");
    }

    @Test
    void everyRowAndEveryViewHasItsWord() throws IOException {
        assertThat(unnamed(terms(glossary()))).isEmpty();
        assertThat(unnamed(List.of("FollowUp")))
                .contains("Interview", "InterviewView")
                .doesNotContain("FollowUpView");
    }

    @Test
    void oneWordHasOneRow() throws IOException {
        assertThat(twice(words(glossary()))).isEmpty();
        assertThat(twice(terms(glossary()))).isEmpty();
        assertThat(twice(List.of("Text", "Draft", "Text"))).containsExactly("Text");
    }

    private static List<String> unknown(List<String> terms) {
        return terms.stream().filter(term -> !KNOWN.contains(term)).toList();
    }

    /** Aggregates and public views that neither begin with a term nor are part of one, as `Template` is of `MessageTemplate`. */
    private static List<String> unnamed(List<String> terms) {
        return MAIN.stream()
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity")
                        || type.getSimpleName().endsWith("View")
                                && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .filter(name -> terms.stream()
                        .noneMatch(term -> name.startsWith(term) || term.contains(name.replaceFirst("View$", ""))))
                .sorted()
                .toList();
    }

    private static List<String> twice(List<String> words) {
        Set<String> seen = new HashSet<>();
        return words.stream().filter(word -> !seen.add(word)).toList();
    }

    private static List<String> glossary() throws IOException {
        return Files.readAllLines(Path.of("docs", "glossaire.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| à l’écran"))
                .toList();
    }

    private static String row(String word, String terms) {
        return "| " + word + " | " + terms + " | ce que c’est |";
    }

    private static List<String> words(List<String> rows) {
        return rows.stream().map(row -> row.split(" \\| ")[0]).toList();
    }

    /** What stands between backticks; the rest are plain words. */
    private static List<String> terms(List<String> rows) {
        return rows.stream()
                .map(row -> row.split(" \\| ")[1])
                .flatMap(terms -> TERM.matcher(terms).results().map(term -> term.group(1)))
                .toList();
    }

    /** Types, their members, alone and with their type, and modules. */
    private static Set<String> known() {
        return MAIN.stream()
                .flatMap(type -> Stream.of(
                                Stream.of(type.getSimpleName()),
                                Arrays.stream(type.getPackageName().split("\\.")),
                                type.getMembers().stream().map(JavaMember::getName),
                                type.getMembers().stream().map(member -> type.getSimpleName() + "." + member.getName()))
                        .flatMap(names -> names))
                .collect(Collectors.toSet());
    }
}
