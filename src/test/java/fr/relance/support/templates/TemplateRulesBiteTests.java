package fr.relance.support.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule that accepts these guards nothing. */
class TemplateRulesBiteTests {

    private static final Map<String, Set<String>> ENUMS = Map.of("Colour", Set.of("RED", "BLUE"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>go()</script>",
                "<script th:inline='javascript' src='/x.js'></script>",
                "<style>p {}</style>",
                "<p onclick='go()'>x</p>",
                "<p th:onclick='go()'>x</p>",
                "<p data-th-onclick='go()'>x</p>",
                "<p style='color: red'>x</p>",
                "<tr><td th:style='${x}'>x</td></tr>",
                "<p th:styleappend='${x}'>x</p>",
                "<p th:attr='class=${a}, onfocus=${b}'>x</p>",
                "<p th:utext='${x}'>x</p>",
                "<p data-th-utext='${x}'>x</p>",
                "<p>[(${x})]</p>",
                "<p th:text='${__${x}__}'>x</p>",
                "<img src='https://elsewhere.test/x.png'>",
                "<script src='//elsewhere.test/x.js'></script>",
                "<a th:href='@{https://elsewhere.test}'>x</a>",
                "<a href='javascript:go()'>x</a>",
                "<form method='post' action='/x'></form>",
                "<form method='POST'></form>"
            })
    void aBadPageIsRefused(String html) {
        assertThat(HtmlRules.faults(html)).isNotEmpty();
    }

    @Test
    void aLongPageIsRefused() {
        assertThat(HtmlRules.faults("<p>x</p>\n".repeat(121))).containsExactly("has more than 120 lines");
        assertThat(HtmlRules.faults("<p>x</p>\n".repeat(120))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html xmlns:th='http://www.thymeleaf.org'><script th:src='${x}'></script></html>",
                "<form method='post' th:action='@{/x}'><button>x</button></form>",
                "<form action='/x'></form>",
                "<p th:attr='aria-invalid=${x}, list=${y}' th:text='${x}'>[[${x}]]</p>",
                "<a th:href='@{/x(a=${b})}'>x</a>"
            })
    void aGoodPagePasses(String html) {
        assertThat(HtmlRules.faults(html)).isEmpty();
    }

    @Test
    void anEscapedMailIsRefused() {
        assertThat(TextRules.faults("Bonjour [[${name}]],")).isNotEmpty();
        assertThat(TextRules.faults("Bonjour [(${name})],")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>l'entretien</p>",
                "<p>Pourquoi ?</p>",
                "<p>Pourquoi?</p>",
                "<p>« oui »</p>",
                "<p>Bravo\u00a0!</p>",
                "<p>Patientez...</p>",
                "<input placeholder='Search'>",
                "<p th:replace='~{x :: y(text=&#39;Pourquoi cette date ?&#39;)}'></p>",
                "<p>Your account</p>"
            })
    void carelessFrenchIsRefused(String html) {
        assertThat(FrenchRules.faultsOfPage(html)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>L’entretien a lieu à 14:30\u00a0; pourquoi\u00a0? «\u00a0Oui\u00a0»…</p>",
                "<p th:text=\"${a ? 'une chose' : 'une autre'}\">Aucune</p>",
                "<p>Le [[${x ? 'a' : 'b'}]] mars</p>"
            })
    void carefulFrenchPasses(String html) {
        assertThat(FrenchRules.faultsOfPage(html)).isEmpty();
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThat(keys(Set.of("mail.known"), "#{mail.lost} #messages.msg('gone.key')", """
                getMessage("a.b") new NotAllowed("c.d") rejectValue("x", "e.f") message = "{g.h}" say("mail.typo")""")
                        .missing())
                .containsExactly("a.b", "c.d", "e.f", "g.h", "gone.key", "mail.lost", "mail.typo");
    }

    @Test
    void anUnusedKeyIsNamedAndABuiltOneIsNot() {
        assertThat(keys(Set.of("mail.dead", "mail.used", "reason.LATE"), "#{mail.used}", "\"reason.\" + rule")
                        .faults())
                .containsExactly("in a file, but nobody asks: mail.dead");
    }

    @Test
    void labelsOfAnEnumAreCheckedBothWays() {
        MessageKeys keys = keys(Set.of("Colour.RED", "Colour.GREEN"), "", "");

        assertThat(keys.missing()).containsExactly("Colour.BLUE");
        assertThat(keys.unused()).containsExactly("Colour.GREEN");
    }

    @Test
    void classesAreComparedBothWays() {
        StyleRules rules = new StyleRules(
                Map.of(
                        "a",
                        "/* .old { */ .worn > .dead:hover { margin: .5rem; }\n.kind-late, .js { background: url('x.svg'); }"),
                List.of("<p class='worn lost' th:classappend='|kind-${x}| + ${y == 1 ? \"gone\" : null}'></p>"),
                List.of("document.body.classList.add('js')"));

        assertThat(rules.unworn()).containsExactly("dead");
        assertThat(rules.undrawn()).containsExactly("lost");
    }

    @Test
    void aValueThatStandsTwiceOrNowhereIsNamed() {
        StyleRules rules = new StyleRules(Map.of("a", """
                        :root {
                          --ink: #000;
                          --ink: #111;
                          --dead: 1px;
                        }
                        p { color: var(--ink); border-color: var(--lost); }
                        @media print {
                          :root { --ink: #222; }
                        }
                        """ + "a".repeat(161)), List.of(), List.of());

        assertThat(rules.definedTwice()).containsExactly("--ink");
        assertThat(rules.looseEnds()).containsExactly("--dead", "--lost");
        assertThat(rules.longLines()).containsExactly("a:10");
    }

    private static MessageKeys keys(Set<String> keys, String template, String java) {
        return new MessageKeys(keys, ENUMS, List.of(template), List.of(java));
    }
}
