package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.Civility;
import fr.relance.kernel.FrenchWords;
import fr.relance.message.MessageContext.Addressee;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    @ParameterizedTest
    @CsvSource({
        "MADAME, Durand, Madame Durand, Bonjour Madame Durand",
        "MADAME, DURAND, Madame Durand, Bonjour Madame Durand",
        "MADAME, durand, Madame Durand, Bonjour Madame Durand",
        "MADAME, dupont-MARTIN, Madame dupont-MARTIN, Bonjour Madame dupont-MARTIN",
        "MADAME, DUPONT-MARTIN, Madame Dupont-Martin, Bonjour Madame Dupont-Martin",
        "MONSIEUR, de La Tour, Monsieur de La Tour, Bonjour Monsieur de La Tour",
        "MONSIEUR, DE LA TOUR, Monsieur de La Tour, Bonjour Monsieur de La Tour",
        "MADAME, de la tour-dupin, Madame de La Tour-Dupin, Bonjour Madame de La Tour-Dupin",
        "MONSIEUR, LE GALL, Monsieur Le Gall, Bonjour Monsieur Le Gall",
        "MONSIEUR, D’ANGELO, Monsieur d’Angelo, Bonjour Monsieur d’Angelo",
        "MONSIEUR, D’Angelo, Monsieur D’Angelo, Bonjour Monsieur D’Angelo",
        "MADAME, O'NEILL, Madame O'Neill, Bonjour Madame O'Neill",
        "MADAME, LY, Madame Ly, Bonjour Madame Ly",
        "MADAME, de, Madame De, Bonjour Madame De",
        "MADAME, Mme Durand, Madame Durand, Bonjour Madame Durand",
        "MADAME, Madame, Madame, Bonjour Madame",
        "MONSIEUR, M. Martin, Monsieur Martin, Bonjour Monsieur Martin",
        "MADAME, Mercier, Madame Mercier, Bonjour Madame Mercier",
        "MADAME, O’Neill, Madame O’Neill, Bonjour Madame O’Neill",
        "MADAME, Durand (RH), Madame Durand, Bonjour Madame Durand",
        "MADAME, 'Durand, directrice', Madame Durand, Bonjour Madame Durand",
        "MADAME, Durand - DRH, Madame Durand, Bonjour Madame Durand",
        "MADAME, XXX, Madame, Bonjour Madame",
        "MADAME, [Nom], Madame, Bonjour Madame",
        "MADAME, ?, Madame, Bonjour Madame",
        "MONSIEUR, Inconnu, Monsieur, Bonjour Monsieur",
        "MADAME, s.durand@exemple.fr, Madame, Bonjour Madame",
        "MADAME, ' ', Madame, Bonjour Madame",
        "MONSIEUR, , Monsieur, Bonjour Monsieur",
        ", Durand, 'Madame, Monsieur', Bonjour"
    })
    void aPersonIsNeverCalledByWhatIsUnsure(Civility civility, String lastName, String written, String spoken) {
        Addressee person = new Addressee(civility, lastName);

        assertThat(PersonName.written(person)).isEqualTo(written);
        assertThat(PersonName.spoken(person)).isEqualTo(spoken);
    }

    @Test
    void nobodyIsCalledMadameMonsieur() {
        assertThat(PersonName.written(null)).isEqualTo("Madame, Monsieur");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0612345678|06 12 34 56 78|06 12 34 56 78",
                "06.12.34.56.78|06 12 34 56 78|06 12 34 56 78",
                "06-12-34-56-78|06 12 34 56 78|06 12 34 56 78",
                "06 12 34 5678|06 12 34 56 78|06 12 34 56 78",
                "06-12 34/56|06-12 34/56|06-12 34/56",
                "+33612345678|+33 6 12 34 56 78|06 12 34 56 78",
                "+33 (0)6 12 34 56 78|+33 6 12 34 56 78|06 12 34 56 78",
                "+33 06 12 34 56 78|+33 6 12 34 56 78|06 12 34 56 78",
                "0033 612345678|+33 6 12 34 56 78|06 12 34 56 78",
                "Tél. : 06 12 34 56 78|06 12 34 56 78|06 12 34 56 78",
                "06 12 34 56 78 (après 18 h)|06 12 34 56 78|06 12 34 56 78",
                "06 12 34 56 78 ou 01 23 45 67 89|06 12 34 56 78|06 12 34 56 78",
                "+32 470 12 34 56|+32 470 12 34 56|+32 470 12 34 56",
                "+1 (212) 555-0199|+1 (212) 555-0199|+1 (212) 555-0199",
                "3949|3949|3949",
                "061234567890|061234567890|061234567890",
                "sur demande||",
                "+33||",
                "06 XX XX XX XX||",
                "1 1||"
            })
    void aFrenchNumberGoesByPairs(String typed, String written, String spoken) {
        assertThat(PhoneNumber.written(typed)).isEqualTo(written);
        assertThat(PhoneNumber.spoken(typed)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "un deux trois|3",
                "l’entretien d’hier|2",
                "vraiment ? oui ; non|3",
                "-|0",
                "06 12 34|3",
                "aujourd’hui, 14 h|3"
            })
    void signsAreNoWords(String text, int words) {
        assertThat(FrenchWords.count(text)).isEqualTo(words);
    }
}
