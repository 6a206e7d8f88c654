package fr.relance.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Style sheets, scripts and pictures that pages load fetch nothing from anybody else; browser tests hear what they do. */
class AssetRulesTests {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NAMESPACE = Pattern.compile("http://www\\.w3\\.org/[\\w/#]+");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(\\b\\w+:)?//[\\w-]+(\\.[\\w-]+)+|@import|\\bimportScripts\\b|sendBeacon");

    @ParameterizedTest
    @MethodSource
    void fetchNothingFromElsewhere(Resource file) {
        assertThat(elsewhere(text(file))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a { background: url(//cdn.example.org/a.png) }",
                "@import 'a.css';",
                "fetch('https://stats.example.org')",
                "navigator.sendBeacon('/a')",
                "/* a */ new WebSocket('wss://a.example')"
            })
    void theRuleBites(String text) {
        assertThat(elsewhere(text)).isNotEmpty();
    }

    /** One that is missing would leave a page undrawn where there is no network. */
    @Test
    void everyFileThatPagesAreDrawnWithIsKeptForWhereThereIsNoNetwork() throws IOException {
        Resource[] own = new PathMatchingResourcePatternResolver().getResources(Assets.OWN + "**/*.*");
        String worker = text(new ClassPathResource("static/sw.js"));

        assertThat(Stream.of(own)
                        .map(AssetRulesTests::path)
                        .filter(path -> !path.endsWith(".txt") && !path.endsWith(".css") && !isJoined(path)))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(worker).contains("'" + path + "'"));
        assertThat(worker)
                .contains("'css/relance.css'", "'js/relance.js'", "'live/htmx.min.js'", "'drag/Sortable.min.js'");
    }

    @Test
    void everyStyleSheetIsServed() throws IOException {
        Resource[] sheets = new PathMatchingResourcePatternResolver().getResources(Assets.OWN + "css/*");

        assertThat(Stream.of(sheets).map(Resource::getFilename))
                .containsExactlyInAnyOrderElementsOf(
                        Bundle.SHEETS.stream().map(name -> name + ".css").toList());
    }

    @Test
    void namesOfVocabulariesAreNoAddresses() {
        assertThat(elsewhere("xmlns='http://www.w3.org/2000/svg' /* https://example.org */"))
                .isEmpty();
    }

    static Stream<Resource> fetchNothingFromElsewhere() throws IOException {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        Stream<Resource> own = Stream.of(resources.getResources("classpath:/static/**/*.*"))
                .filter(file -> String.valueOf(file.getFilename()).matches(".*\\.(css|js|svg)"));
        return Stream.concat(
                own,
                Stream.of(Assets.LIVE + "htmx.min.js", Assets.DRAG + "Sortable.min.js")
                        .map(resources::getResource));
    }

    /** Whether it is part of the one script of every page. */
    private static boolean isJoined(String path) {
        String app = text(new ClassPathResource("static/assets/js/app.js"));
        return path.equals("js/app.js") || app.contains("'./" + path.replace("js/", "") + "'");
    }

    private static String path(Resource file) {
        try {
            return file.getURL().toString().replaceFirst(".*/static/assets/", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> elsewhere(String text) {
        String bare = NAMESPACE.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
        return ELSEWHERE.matcher(bare).results().map(found -> found.group()).toList();
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
