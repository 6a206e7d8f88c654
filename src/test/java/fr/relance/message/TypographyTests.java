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
                "il dit \"oui\"; puis \"non\"|il dit «~oui~»~; puis «~non~»",
                "« il dit \"oui\" »|«~il dit “oui”~»",
                "il dit 'oui' ; l'an|il dit “oui”~; l’an",
                "O'Neil et D'Angelo|O’Neil et D’Angelo",
                "à 14:30, 9:05|à 14:30, 9:05",
                "note: 3:1|note~: 3:1",
                "« vraiment ? »|«~vraiment~?~»",
                "déjà~: oui|déjà~: oui",
                "c'est l'été d'hier|c’est l’été d’hier",
                "attendez...|attendez…",
                "Dupont S.A..|Dupont S.A."
            })
    void signsAreSpacedTheFrenchWay(String typed, String expected) {
        String mended = Typography.apply(typed.replace('~', '\u00A0'));

        assertThat(mended).isEqualTo(expected.replace('~', '\u00A0'));
        assertThat(Typography.apply(mended)).as("applied twice").isEqualTo(mended);
    }
}
