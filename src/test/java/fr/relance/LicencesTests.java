package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The build's own bill of materials names every library with a licence that lets Relance stay under its own: permissive, or a copyleft that
 * ends at the library's border.
 */
class LicencesTests {

    private static final String BILL = "META-INF/sbom/application.cdx.json";

    private static final Set<String> PERMISSIVE = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-4-Clause",
            "CC0-1.0",
            // Of biweekly: the text of BSD-2-Clause.
            "FreeBSD License",
            "ISC",
            // Its text is that of BSD-3-Clause.
            "iCal4j - License",
            "MIT",
            "The (New) BSD License");

    /** Changes to the library itself are shared alike; we change none. */
    private static final Set<String> WEAK_COPYLEFT = Set.of(
            "CDDL-1.1",
            "EPL-2.0",
            "GNU Lesser General Public License",
            "LGPL (GNU Lesser General Public License)",
            "MPL-2.0",
            "(CDDL-1.0 OR GPL-2.0-with-classpath-exception)");

    /** Data, not code: LanguageTool's list of French words, read as it is. */
    private static final Set<String> DICTIONARIES = Set.of("french-pos-dict");

    @Test
    void everyLibraryHasALicenceThatSuits() throws IOException {
        assertThat(unsuitable(bill())).isEmpty();
    }

    @Test
    void theBillListsWhatRuns() throws IOException {
        assertThat(names(bill()))
                .contains("spring-security-web", "hibernate-core", "h2", "htmx.org", "language-fr", "sortablejs")
                .doesNotContain("archunit", "assertj-core");
    }

    @Test
    void aStrongCopyleftOrNoLicenceIsFound() {
        JsonNode bill = JsonMapper.shared().readTree("""
                {"components": [
                  {"name": "free", "licenses": [{"license": {"id": "MIT"}}]},
                  {"name": "either", "licenses": [{"license": {"id": "GPL-3.0-only"}}, {"license": {"id": "MPL-2.0"}}]},
                  {"name": "strong", "licenses": [{"license": {"id": "AGPL-3.0-only"}}]},
                  {"name": "silent"}
                ]}""");

        assertThat(unsuitable(bill)).containsExactly("strong: [AGPL-3.0-only]", "silent: []");
    }

    private static List<String> unsuitable(JsonNode bill) {
        return components(bill)
                .filter(library -> licences(library).noneMatch(LicencesTests::suits))
                .filter(library -> !DICTIONARIES.contains(library.path("name").asString()))
                .map(library -> library.path("name").asString() + ": "
                        + licences(library).toList())
                .toList();
    }

    private static boolean suits(String licence) {
        return PERMISSIVE.contains(licence) || WEAK_COPYLEFT.contains(licence);
    }

    private static List<String> names(JsonNode bill) {
        return components(bill).map(library -> library.path("name").asString()).toList();
    }

    private static Stream<JsonNode> components(JsonNode bill) {
        return bill.path("components").valueStream();
    }

    private static Stream<String> licences(JsonNode library) {
        return library.path("licenses").valueStream().map(LicencesTests::licence);
    }

    private static String licence(JsonNode entry) {
        JsonNode licence = entry.path("license");
        return Stream.of(licence.path("id"), licence.path("name"), entry.path("expression"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst()
                .orElse("");
    }

    private static JsonNode bill() throws IOException {
        ClassLoader classes = LicencesTests.class.getClassLoader();
        try (InputStream bill = Objects.requireNonNull(
                classes.getResourceAsStream(BILL), "Maven writes it: ./mvnw generate-resources")) {
            return JsonMapper.shared().readTree(bill);
        }
    }
}
