package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.relance.support.CodeNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** docs/glossaire.md and the code say the same: what it names exists, what is kept or shown is named, and each word has one row. */
class GlossaryTests {

    private static final CodeNames CODE = CodeNames.ofTheApplication();

    @Test
    void everyTermOfTheGlossaryIsInTheCode() throws IOException {
        assertThat(CODE.unknown(terms(glossary()).stream())).isEmpty();
        assertThat(CODE.unknown(
                        terms(List.of(row("lettre", "`Lettre`, `FollowUp`"), row("étape", "`Stage.cease`"))).stream()))
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

    /** Aggregates and public views that neither begin with a term nor are part of one, as `Template` is of `MessageTemplate`. */
    private static List<String> unnamed(List<String> terms) {
        return CODE.types()
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

    private static List<String> terms(List<String> rows) {
        return rows.stream()
                .flatMap(row -> CodeNames.terms(row.split(" \\| ")[1]))
                .toList();
    }
}
