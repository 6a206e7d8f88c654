package fr.relance.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class AssetsIntegrationTests {

    private static final int FIRST_VIEW_BYTES = 90_000;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Assets assets;

    @ParameterizedTest
    @ValueSource(
            strings = {"css/relance.css", "css/tokens.css", "js/relance.js", "fonts/figtree.woff2", "img/icons.svg"})
    void aFileIsKeptForAYear(String file) {
        assertThat(mvc.get().uri(assets.url(file)))
                .hasStatusOk()
                .headers()
                .hasValue("Cache-Control", "max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.svg", "/manifest.webmanifest", "/icones/relance-192.png"})
    void whatBrowsersLookForThemselvesIsKeptForADay(String file) {
        assertThat(mvc.get().uri(file)).hasStatusOk().headers().hasValue("Cache-Control", "max-age=86400, public");
    }

    @Test
    void theStyleSheetsAreServedAsOne() throws IOException {
        assertThat(mvc.get().uri(assets.sheet())).hasStatusOk().hasContentTypeCompatibleWith("text/css");
        String all = text(assets.sheet());
        for (String sheet : Bundle.SHEETS) {
            assertThat(all).contains(text(assets.url("css/" + sheet + ".css")));
        }
    }

    @Test
    void theScriptsAreServedAsOne() throws IOException {
        assertThat(mvc.get().uri(assets.script())).hasStatusOk().hasContentTypeCompatibleWith("text/javascript");
        assertThat(text(assets.script()))
                .contains("export function say(text) {", "'[data-copy]'", "'[data-focus]'")
                .doesNotContain("import {", "import '");
    }

    @Test
    void theAddressHoldsADigestOfTheContent() {
        assertThat(assets.url("css/relance.css")).matches("/assets/[0-9a-f]{12}/css/relance\\.css");
    }

    @Test
    void theFirstViewIsLight() throws IOException {
        int sum = compressed(assets.sheet()) + compressed(assets.script()) + compressed(assets.live());
        for (String file : List.of("fonts/figtree.woff2", "img/icons.svg")) {
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
