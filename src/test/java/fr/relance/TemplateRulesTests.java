package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.relance.support.templates.FrenchRules;
import fr.relance.support.templates.HtmlRules;
import fr.relance.support.templates.MessageKeys;
import fr.relance.support.templates.Sources;
import fr.relance.support.templates.StyleRules;
import fr.relance.support.templates.TextRules;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules of docs/architecture.md for pages and message files; {@code TemplateRulesBiteTests} proves that they bite. */
class TemplateRulesTests {

    @Test
    void pagesHoldNothingThatThePolicyRefuses() {
        assertThat(faults(Sources.htmlTemplates(), HtmlRules::faults)).isEmpty();
    }

    @Test
    void messagesToCopyHoldNoEntities() {
        assertThat(faults(Sources.textTemplates(), TextRules::faults)).isEmpty();
    }

    @Test
    void pagesAreWrittenInCarefulFrench() {
        assertThat(faults(Sources.htmlTemplates(), FrenchRules::faultsOfPage)).isEmpty();
    }

    @Test
    void messageFilesAreWrittenInCarefulFrench() {
        assertThat(faults(
                        Sources.messageFiles(),
                        file -> messages(file).values().stream()
                                .flatMap(sentence -> FrenchRules.faults(sentence).stream())
                                .toList()))
                .isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForExistsAndEveryKeyIsAskedFor() {
        Set<String> keys = new HashSet<>();
        Sources.messageFiles()
                .values()
                .forEach(file -> keys.addAll(messages(file).keySet()));
        List<String> templates = new ArrayList<>(Sources.htmlTemplates().values());
        templates.addAll(Sources.textTemplates().values());

        assertThat(new MessageKeys(keys, enums(), templates, Sources.java().values()).faults())
                .isEmpty();
    }

    @Test
    void noKeyStandsInTwoFiles() {
        List<String> keys = Sources.messageFiles().values().stream()
                .flatMap(file -> messages(file).keySet().stream())
                .toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void sheetsDrawWhatPagesWearAndPagesWearWhatSheetsDraw() {
        StyleRules rules = styles();

        assertThat(rules.unworn()).isEmpty();
        assertThat(rules.undrawn()).isEmpty();
    }

    @Test
    void valuesThatSheetsDrawWithStandOnce() {
        StyleRules rules = styles();

        assertThat(rules.definedTwice()).isEmpty();
        assertThat(rules.looseEnds()).isEmpty();
    }

    @Test
    void linesOfSheetsAreReadToTheirEnd() {
        assertThat(styles().longLines()).isEmpty();
    }

    private static StyleRules styles() {
        Map<String, String> drawing = new TreeMap<>(Sources.scripts());
        Sources.java().forEach((file, text) -> {
            if (file.endsWith("FieldMarkup.java")) {
                drawing.put(file, text);
            }
        });
        return new StyleRules(Sources.sheets(), Sources.htmlTemplates().values(), drawing.values());
    }

    private static List<String> faults(Map<String, String> files, Function<String, List<String>> rule) {
        List<String> faults = new ArrayList<>();
        files.forEach((file, text) -> rule.apply(text).forEach(fault -> faults.add(file + ": " + fault)));
        return faults;
    }

    private static Map<String, String> messages(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> messages = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }

    private static Map<String, Set<String>> enums() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("fr.relance").stream()
                        .filter(JavaClass::isEnum)
                        .collect(Collectors.toMap(
                                JavaClass::getSimpleName, TemplateRulesTests::constants, (one, other) -> {
                                    one.addAll(other);
                                    return one;
                                }));
    }

    private static Set<String> constants(JavaClass type) {
        return type.getEnumConstants().stream().map(JavaEnumConstant::name).collect(Collectors.toSet());
    }
}
