package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import fr.relance.support.browser.EmptyTables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What was typed stays text: on every page, in every answer to a form, in what is made of templates. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class InjectionIntegrationTests {

    /** Becomes an element, an attribute or a number wherever it is taken for more than text. */
    private static final String MARKUP = "\"'><zorg onzorg=1>${1337*1337}[[${1337*1337}]]__${1337*1337}__";

    private static final String COMPUTED = "1787569";

    /** Whoever signs in as somebody else signs their browser out of what was before. */
    private static final Set<String> SIGNING_IN = Set.of("POST /connexion", "POST /inscription/{secret}");

    /** Mail, calendars, archives and JSON are no pages, and browsers are told not to guess. */
    private static final List<Line> PAGES = RouteTable.lines().stream()
            .filter(line -> !line.pattern().matches(".*/(eml|archive|options|.*[.]ics)"))
            .filter(line -> !SIGNING_IN.contains(line.route()))
            .toList();

    /** What is chosen and not typed: with nonsense in its place a form is refused before it is looked at. */
    private static final Pattern CHOSEN = Pattern.compile("[A-Z_]+|[0-9a-f-]{36}|\\d+|true|false|[\\d:-]{5,10}");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    private Visitor camille;
    private Holdings holdings;

    @BeforeEach
    void somebodyWhoTypesMarkup() {
        EmptyTables.in(application);
        application.getBean(TestClock.class).reset();
        camille = new Visitor(mvc, people.newPerson("Camille " + MARKUP, "Roux " + MARKUP));
        holdings = new Holdings(application, camille, MARKUP);
    }

    @Test
    void whatIsKeptIsShownAsText() {
        Map<String, List<String>> faults = new TreeMap<>();
        for (Line line : PAGES) {
            jdbc.update("delete from job_application");
            Ask ask = line.ask().apply(holdings);
            Page answer = line.changes() && ask.json() == null
                    ? camille.post(ask.path(), flat(ask))
                    : camille.get(ask.address().toString());
            look(line.toString(), answer.document(), faults);
            if (answer.location().startsWith("/")) {
                look(
                        line + ", then " + answer.location(),
                        camille.follow(answer).document(),
                        faults);
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsSentIsShownAgainAsText() {
        Map<String, List<String>> faults = new TreeMap<>();
        Walker walker = new Walker(mvc);
        for (Line line : PAGES) {
            jdbc.update("delete from job_application");
            Ask ask = line.ask().apply(holdings);
            Ask all = ask;
            Ask texts = ask;
            for (String field : ask.fields().keySet()) {
                all = all.with(field, MARKUP);
                texts = CHOSEN.matcher(ask.first(field)).matches() ? texts : texts.with(field, MARKUP);
            }
            for (Ask hostile : List.of(texts, all)) {
                String method = line.changes() ? "POST" : "GET";
                look(
                        line + " " + hostile,
                        Jsoup.parse(
                                walker.ask(method, hostile, camille.person()).body()),
                        faults);
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void aLineBreakInANameStartsNoHeaderOfAMail() {
        String evil = "a\r\nBcc: x@exemple.fr\r\nX-Evil: 1\u202e\"; filename=evil.exe";
        Holdings brought = new Holdings(application, camille, evil);
        String file = "/relances/" + brought.followUp() + "/message/eml";
        MvcTestResult answer = mvc.post()
                .uri(file)
                .with(camille.person().auth())
                .with(csrf())
                .param("texte", "relance-sobre")
                .param("subject", evil)
                .param("body", evil)
                .exchange();
        String mail = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        String head = mail.substring(0, mail.indexOf("\r\n\r\n"));

        assertThat(answer).hasStatusOk();
        assertThat(head.lines().filter(line -> line.startsWith("Bcc:") || line.startsWith("X-Evil:")))
                .isEmpty();
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"[a-z0-9-]+\\.eml\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#nom}}x{{/nom}}",
                "{{^nom}}x{{/nom}}",
                "{{>partiel}}",
                "{{{nom}}}",
                "{{&nom}}",
                "{{!nom}}",
                "{{=<% %>=}}",
                "{{nom.class}}",
                "{{class.module}}",
                "{{.}}",
                "{{",
                "}}"
            })
    void aPersonalTemplateHoldsNothingButItsTags(String body) {
        Page refused = camille.send(camille.get("/modeles/nouveau")
                .form("/modeles/nouveau")
                .type("name", "N", "subject", "S", "body", body));

        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void expressionsOfPagesAreWordsInATemplate() {
        String words = "[[${1337*1337}]] [(${1337*1337})] __${1337*1337}__ #{x} *{x} @{x} ~{x} th:text";
        String relance = "/relances/" + new Holdings(application, camille, "Dupont").followUp();
        Page kept = camille.send(camille.get("/modeles/nouveau")
                .form("/modeles/nouveau")
                .type("name", "N", "subject", "S", "body", words));
        String template = jdbc.queryForObject("select id from message_template", String.class);

        assertThat(kept.status()).isEqualTo(302);
        assertThat(camille.get(relance + "?texte=modele-" + template).value("body"))
                .contains("[[${1337*1337}]]", "[(${1337*1337})]", "__${1337*1337}__")
                .doesNotContain(COMPUTED);
    }

    private static void look(String where, Document document, Map<String, List<String>> faults) {
        List<String> found = new ArrayList<>();
        document.getAllElements().forEach(element -> {
            if (element.normalName().contains("zorg")) {
                found.add("element in " + element.parent());
            }
            element.attributes().forEach(attribute -> {
                if (attribute.getKey().toLowerCase(Locale.ROOT).contains("zorg")) {
                    found.add("attribute in " + element);
                }
            });
        });
        if (document.outerHtml().contains(COMPUTED)) {
            found.add("was computed");
        }
        if (!found.isEmpty()) {
            faults.put(where, found);
        }
    }

    private static String[] flat(Ask ask) {
        List<String> flat = new ArrayList<>();
        ask.fields().forEach((field, values) -> values.forEach(each -> flat.addAll(List.of(field, each))));
        return flat.toArray(String[]::new);
    }
}
