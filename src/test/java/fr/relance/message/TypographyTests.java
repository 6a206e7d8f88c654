package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ainsi : oui|ainsi~: oui",
                "ainsi: oui|ainsi~: oui",
                "vraiment?|vraiment~?",
                "vraiment ?! Oui|vraiment~?! Oui",
                "un ; deux;trois|un~; deux;trois",
                "« mot »|«~mot~»",
                "«mot»|«~mot~»",
                "\"mot\" et \"autre mot\"|«~mot~» et «~autre mot~»",
                "(vraiment ?)|(vraiment~?)",
                "l'équipe d'accueil|l’équipe d’accueil",
                "deux  espaces|deux espaces",
                "à 14:30 : un café|à 14:30~: un café",
                "voir https://exemple.fr/a?b=c:d|voir https://exemple.fr/a?b=c:d",
                "voir www.exemple.fr:8080 ; puis|voir www.exemple.fr:8080~; puis",
                "écrire à jeanne.d'arc@exemple.fr : merci|écrire à jeanne.d'arc@exemple.fr~: merci",
                "attendez...|attendez…",
                "Dupont S.A..|Dupont S.A."
            })
    void signsAreSpacedTheFrenchWay(String typed, String expected) {
        String mended = Typography.apply(typed);

        assertThat(mended).isEqualTo(expected.replace('~', '\u00A0'));
        assertThat(Typography.apply(mended)).as("applied twice").isEqualTo(mended);
    }
}
