package fr.relance.shell.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** What is written of a template is what Thymeleaf writes of it. */
class DrawnTemplatesTests {

    private static final String LAYOUT = """
            <html th:replace="~{this :: page(content=~{::main})}"><body><main>%s</main>
            <th:block th:fragment="page(content)"><h1>Page</h1><th:block th:replace="${content}"></th:block></th:block>
            <b th:fragment="named(word)" th:class="${word}" th:text="|${word}, ${other ?: 'sans'}|">mot</b>
            <i th:fragment="bare">nu</i></body></html>""";

    private final Map<String, String> templates = new HashMap<>();
    private final SpringTemplateEngine thymeleaf = new SpringTemplateEngine();
    private final DrawnPages drawn;

    DrawnTemplatesTests() {
        thymeleaf.setDialect(new SpringStandardDialect());
        StringTemplateResolver files = new StringTemplateResolver() {
            @Override
            protected ITemplateResource computeTemplateResource(
                    IEngineConfiguration configuration, String owner, String template, Map<String, Object> attributes) {
                return new StringTemplateResource(templates.getOrDefault(template, template));
            }
        };
        files.setTemplateMode(TemplateMode.HTML);
        files.setCacheable(true);
        thymeleaf.setTemplateResolver(files);
        drawn = new DrawnPages(
                thymeleaf, () -> new DrawnTemplates(thymeleaf.getConfiguration(), files, List.of(new Stamp())));
    }

    /** A tag of our own. */
    private static final class Stamp implements OwnTag {

        @Override
        public String name() {
            return "rl:stamp";
        }

        @Override
        public String drawn(ITemplateContext context) {
            return "<em>" + context.getVariable("word") + "</em>";
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"a\" title='x \"y\"'>Tel quel &amp; <br>fin</p>",
                "<p th:text=\"${hostile}\">x</p>",
                "<p th:text=\"|${word} et ${number}|\" class=\"b\"></p>",
                "<p th:if=\"${yes}\">oui</p><p th:if=\"${no}\">non</p><p th:unless=\"${no}\">si</p><p th:if=\"${missing}\">rien</p>",
                "<ul><li th:each=\"each, row : ${list}\" th:classappend=\"${row.last} ? 'fin'\" class=\"l\" th:text=\"${row.count + each}\">x</li></ul>",
                "<ul><li th:each=\"each : ${map}\" th:text=\"${each.key + each.value}\">x</li></ul>",
                "<p th:each=\"each : ${none}\">x</p><p th:each=\"each : ${word}\" th:text=\"${each}\">x</p>",
                "<a href=\"/x\" th:href=\"@{/candidatures/{id}(id=${number}, q=${hostile})}\">x</a>",
                "<a th:href=\"@{/}\" th:aria-current=\"${no ? 'page' : null}\" th:data-x=\"${hostile}\">x</a>",
                "<input type=\"checkbox\" th:checked=\"${yes}\" th:disabled=\"${no}\" th:value=\"${hostile}\" th:name=\"${missing}\">",
                "<div th:attr=\"data-a=${word}, data-b=${missing}, data-c=${no}\" th:id=\"|n-${number}|\">x</div>",
                "<p th:classappend=\"${word}\">x</p><p class=\"a\" th:classappend=\"${missing}\">x</p><p class=\"a\" th:class=\"${word}\">x</p>",
                "<p th:with=\"a=${word}, b=${a + '!'}\" th:title=\"${a}\"><b th:text=\"${b}\">x</b></p><p th:text=\"${a}\">x</p>",
                "<div th:switch=\"${word}\"><p th:case=\"'x'\">x</p><p th:case=\"'mot'\">mot</p><p th:case=\"*\">sinon</p></div>",
                "<div th:switch=\"${number}\"><p th:case=\"'x'\">x</p><p th:case=\"*\">sinon</p></div>",
                "<th:block th:if=\"${yes}\">bloc <b>b</b></th:block><div th:remove=\"tag\">reste</div>",
                "<b th:replace=\"~{this :: named(word='un')}\"></b><b th:replace=\"~{this :: named(word=${hostile}, other='deux')}\"></b>",
                "<b th:replace=\"~{this :: named('place')}\"></b><p th:insert=\"~{this :: bare}\">x</p>",
                "<b th:replace=\"${yes} ? ~{this :: bare} : ~{}\"></b><b th:replace=\"${no} ? ~{this :: bare} : ~{}\"></b>",
                "<form method=\"post\" th:action=\"@{/x}\"><p>x</p></form>",
                "<p th:text=\"${#strings.toUpperCase(word)}\">x</p>",
                "<p>a [[${hostile}]] b</p>",
            })
    void aTemplateIsWrittenAsThymeleafDoes(String body) {
        String template = LAYOUT.formatted(body);

        assertThat(written(template, true)).isEqualTo(written(template, false));
        assertThat(drawn.page(template)).isPresent();
    }

    @Test
    void aTagOfOurOwnIsDrawnWithWhatItWasCalledWith() {
        assertThat(written(LAYOUT.formatted("<rl:stamp></rl:stamp>"), true)).contains("<main><em>mot</em></main>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:utext=\"${word}\">x</p>",
                "<p>[(${word})]</p>",
                "<p th:object=\"${word}\">x</p>",
                "<p th:onclick=\"${word}\">x</p>",
                "<p th:remove=\"all\">x</p>",
                "<rl:other></rl:other>",
                "<b th:replace=\"~{this :: nowhere}\"></b>"
            })
    void whatIsNotKnownIsLeftToThymeleaf(String body) {
        String template = LAYOUT.formatted(body);
        templates.put("this", template);

        assertThat(drawn.page(template)).isEmpty();
    }

    @Test
    void aFragmentThatIsNotKnownIsMissingFromNoPage() {
        String part = "<p th:fragment=\"part\" th:object=\"${word}\">x</p>";
        templates.put("parts", "<html><body>" + part + "</body></html>");
        String first = LAYOUT.formatted("<p th:replace=\"~{parts :: part}\"></p>");
        String second = LAYOUT.formatted("<b th:replace=\"~{parts :: part}\"></b>");

        assertThat(written(first, true)).contains("<p>x</p>");
        assertThat(written(second, true)).contains("<p>x</p>");
    }

    @Test
    void aFragmentMayCallItself() {
        String template = LAYOUT.formatted(
                "<p th:fragment=\"down(left)\"><b th:if=\"${left > 0}\"><i th:replace=\"~{this :: down(left=${left - 1})}\"></i></b></p>"
                        + "<p th:replace=\"~{this :: down(left=2)}\"></p>");

        assertThat(written(template, true)).isEqualTo(written(template, false));
    }

    @Test
    void whatStandsInNoLayoutIsLeftToThymeleaf() {
        String template = "<html><body><p th:text=\"${word}\">x</p></body></html>";

        assertThat(drawn.page(template)).isEmpty();
        assertThat(written(template, true)).contains("<p>mot</p>");
    }

    private String written(String template, boolean ours) {
        templates.put("this", template);
        MockServletContext application = new MockServletContext();
        WebContext context = new WebContext(
                JakartaServletWebApplication.buildApplication(application)
                        .buildExchange(new MockHttpServletRequest(application), new MockHttpServletResponse()),
                Locale.FRANCE);
        context.setVariables(variables());
        StringWriter page = new StringWriter();
        (ours ? drawn : thymeleaf).process(template, null, context, page);
        return page.toString().replaceAll("\\s+", " ").replace(" >", ">");
    }

    private static Map<String, Object> variables() {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("a", 1);
        map.put("b", 2);
        return Map.of(
                "word",
                "mot",
                "number",
                7,
                "yes",
                true,
                "no",
                false,
                "hostile",
                "é<&\"'>",
                "list",
                List.of("un", "deux"),
                "map",
                map,
                "none",
                Set.of());
    }
}
