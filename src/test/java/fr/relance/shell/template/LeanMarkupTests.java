package fr.relance.shell.template;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.templates.Sources;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LeanMarkupTests {

    @Test
    void manySpacesBecomeOneAndALineBreakStaysOne() {
        assertThat(LeanMarkup.of("<b  class=\"a\"\n     id='b'>un   mot\n\n   et un autre </b>  <i>là</i>"))
                .isEqualTo("<b class=\"a\"\nid='b'>un mot\net un autre </b> <i>là</i>");
    }

    @Test
    void besideABlockThereIsNoSpace() {
        assertThat(
                        LeanMarkup.of(
                                "<ul>\n  <li> <b>un</b> <i>mot</i> </li>\n  <li>\n deux</li>\n</ul>\n<b>trois</b>\n<p class='a'>\n"))
                .isEqualTo("<ul><li><b>un</b> <i>mot</i></li><li>deux</li></ul><b>trois</b><p class='a'>");
    }

    @Test
    void valuesAndWhatKeepsItsSpacesStayAsTheyAre() {
        String markup = "<a title=\"deux  >  mots\">\u00a0\u00a0!</a><pre>a\n  b</pre><textarea>  c</textarea>";

        assertThat(LeanMarkup.of(markup)).isEqualTo(markup);
    }

    @Test
    void commentsAreLeftOutAndWhatIsNotClosedIsKept() {
        assertThat(LeanMarkup.of("a<!-- b -->c<p title=\"d  e")).isEqualTo("ac<p title=\"d  e");
    }

    @Test
    void everyPageSaysTheSameWithTheSameElements() {
        Map<String, String> templates = Sources.htmlTemplates();
        assertThat(templates).hasSizeGreaterThan(80);
        templates.forEach((file, markup) -> {
            Document whole = Jsoup.parse(markup);
            Document lean = Jsoup.parse(LeanMarkup.of(markup));
            assertThat(lean.text()).as(file).isEqualTo(whole.text());
            assertThat(lean.getAllElements().stream().map(Element::attributes))
                    .as(file)
                    .isEqualTo(whole.getAllElements().stream()
                            .map(Element::attributes)
                            .toList());
        });
    }

    @Test
    void pagesAreSmallerForIt() {
        int whole = Sources.htmlTemplates().values().stream()
                .mapToInt(String::length)
                .sum();
        int lean = Sources.htmlTemplates().values().stream()
                .mapToInt(markup -> LeanMarkup.of(markup).length())
                .sum();

        assertThat(lean).isLessThan(whole * 95 / 100);
    }
}
