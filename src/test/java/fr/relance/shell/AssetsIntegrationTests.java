package fr.relance.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class AssetsIntegrationTests {

    private static final int FIRST_VIEW_BYTES = 100_000;
    private static final Pattern IMPORT = Pattern.compile("import [^;]*'\\./([a-z-]+\\.js)'");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Assets assets;

    @ParameterizedTest
    @ValueSource(strings = {"css/relance.css", "css/tokens.css", "js/app.js", "fonts/figtree.woff2", "img/icons.svg"})
    void aFileIsKeptForAYear(String file) {
        assertThat(mvc.get().uri(assets.url(file)))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void theStyleSheetsAreServedAsOne() throws IOException {
        assertThat(mvc.get().uri(assets.sheet())).hasStatusOk().hasContentTypeCompatibleWith("text/css");
        String all = text(assets.sheet());
        for (String sheet : Assets.SHEETS) {
            assertThat(all).contains(text(assets.url("css/" + sheet + ".css")));
        }
    }

    @Test
    void theAddressHoldsADigestOfTheContent() {
        assertThat(assets.url("css/relance.css")).matches("/assets/[0-9a-f]{12}/css/relance\\.css");
    }

    @Test
    void theFirstViewIsLight() throws IOException {
        String app = text(assets.url("js/app.js"));
        List<String> modules =
                IMPORT.matcher(app).results().map(m -> m.group(1)).toList();
        assertThat(modules).isNotEmpty();
        Stream<String> own = Stream.concat(
                Stream.of("css/relance.css", "js/theme.js", "js/app.js", "fonts/figtree.woff2", "img/icons.svg"),
                modules.stream().map(module -> "js/" + module));
        int sum = compressed(assets.live());
        for (String file : own.toList()) {
            sum += compressed(assets.url(file));
        }
        assertThat(sum).as("20 kB are left for the page itself").isLessThan(FIRST_VIEW_BYTES - 20_000);
    }

    private int compressed(String address) throws IOException {
        byte[] content = mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
        assertThat(content).as(address).isNotEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }

    private String text(String address) throws IOException {
        return mvc.get().uri(address).exchange().getResponse().getContentAsString();
    }
}
