package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTests {

    @ParameterizedTest
    @EnumSource
    void everyTagIsAccepted(Placeholder placeholder) {
        assertThat(Placeholder.refused("Le " + placeholder.tag() + ", oui.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{Interlocuteur}}",
                "{{ poste }}",
                "{{date de l'entretien}}",
                "{{DATE DE L’ENTRETIEN}}",
                "{{echeance}}",
                "{{points\u00A0forts}}",
                "{ accolade } seule, {poste}",
                ""
            })
    void accentsCapitalsAndSpacesDoNotMatter(String text) {
        assertThat(Placeholder.refused(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour {{recruteur}},             | {{recruteur}}",
                "{{poste}} et {{}}                  | {{}}",
                "{{#poste}}x{{/poste}}              | {{#poste}}",
                "{{^poste}}x                        | {{^poste}}",
                "{{>poste}}                         | {{>poste}}",
                "{{! poste }}                       | {{! poste }}",
                "{{&poste}}                         | {{&poste}}",
                "{{=<% %>=}}                        | {{=<% %>=}}",
                "{{poste.class}}                    | {{poste.class}}",
                "{{this}}                           | {{this}}",
                "{{{poste}}}                        | {{{poste}}}",
                "{{ poste                           | {{ poste",
                "fin }} poste                       | }}",
            })
    void anythingElseInBracesIsNamedAndRefused(String text, String tag) {
        assertThat(Placeholder.refused(text)).contains(tag);
    }

    @Test
    void noHostileTextTakesLong() {
        String hostile = "{{".repeat(2500) + "}}".repeat(2500);

        long start = System.nanoTime();
        Placeholder.refused(hostile);
        TemplateWriter.keep(hostile + ". A".repeat(5000), sentence -> true);

        assertThat(System.nanoTime() - start).isLessThan(500_000_000L);
    }
}
