package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.Civility;
import fr.relance.kernel.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chef de rang|poste de chef de rang",
                "Chef de rang (H/F)|poste de Chef de rang",
                "Assistante RH F/H|poste d’Assistante RH",
                "Ingénieur d’études - H/F - Lyon|poste d’Ingénieur d’études - Lyon",
                "Développeur (f/h/x)|poste de Développeur",
                "poste d'assistante|poste d’assistante",
                "Comptable.|poste de Comptable",
                "Comptable ?|poste de Comptable",
                "Développeur [Java]|poste de Développeur (Java)",
                "Comptable. Mi-temps|poste de Comptable, Mi-temps",
                "?|poste",
                "un deux trois quatre cinq six sept huit neuf dix onze de treize|poste d’un deux trois quatre cinq six sept huit"
                        + " neuf dix onze"
            })
    void thePostStandsInASentence(String position, String expected) {
        assertThat(Post.of(position, 12, Gender.UNSAID)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Ingénieur(e) d’études, FEMININE, poste d’Ingénieure d’études",
        "Ingénieur·e d’études, MASCULINE, poste d’Ingénieur d’études",
        "Attaché.e commercial.e, FEMININE, poste d’Attachée commerciale",
        "Ingénieur-e, UNSAID, poste d’Ingénieur",
        "Responsable e-commerce, FEMININE, poste de Responsable e-commerce"
    })
    void aDoubleEndingAgreesWithTheCandidate(String position, Gender gender, String expected) {
        assertThat(Post.of(position, 12, gender)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le Grand Hôtel|chez Le Grand Hôtel",
                "Airbus|chez Airbus",
                "Mairie de Lyon|à la Mairie de Lyon",
                "Lycée Ampère|au Lycée Ampère",
                "Université Lyon 2|à l’Université Lyon 2",
                "UNIVERSITE LYON 2|à l’UNIVERSITE LYON 2",
                "Cabinet Martin|au Cabinet Martin",
                "Groupe Dupont|au sein du Groupe Dupont",
                "Société Générale|à la Société Générale",
                "Crédit Mutuel|au Crédit Mutuel",
                "Office Depot|chez Office Depot",
                "Hôtelia|chez Hôtelia",
                "Dupont S.A.|chez Dupont S.A.",
                "a b c d e f g h i j k|"
            })
    void theCompanyNeedsNoElision(String company, String expected) {
        assertThat(Employer.where(company)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MADAME, Durand, Madame Durand, Bonjour Madame Durand",
        "MONSIEUR, de La Tour, Monsieur de La Tour, Bonjour Monsieur de La Tour",
        "MADAME, durand, Madame Durand, Bonjour Madame Durand",
        "MADAME, de la tour-dupin, Madame de La Tour-Dupin, Bonjour Madame de La Tour-Dupin",
        "MADAME, Mme Durand, Madame Durand, Bonjour Madame Durand",
        "MONSIEUR, M. Martin, Monsieur Martin, Bonjour Monsieur Martin",
        "MADAME, Mercier, Madame Mercier, Bonjour Madame Mercier",
        "MADAME, O’Neill, Madame O’Neill, Bonjour Madame O’Neill",
        "MADAME, ' ', Madame, Bonjour Madame",
        "MONSIEUR, , Monsieur, Bonjour Monsieur",
        ", Durand, 'Madame, Monsieur', Bonjour"
    })
    void aPersonIsNeverCalledByWhatIsUnsure(Civility civility, String lastName, String written, String spoken) {
        Addressee person = new Addressee(civility, lastName);

        assertThat(Greeting.written(person)).isEqualTo(written);
        assertThat(Greeting.spoken(person)).isEqualTo(spoken);
    }

    @Test
    void nobodyIsCalledMadameMonsieur() {
        assertThat(Greeting.written(null)).isEqualTo("Madame, Monsieur");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0612345678|06 12 34 56 78|06, 12, 34, 56, 78",
                "06.12.34.56.78|06 12 34 56 78|06, 12, 34, 56, 78",
                "06-12 34/56|06-12 34/56|06-12 34/56",
                "+33612345678|+33 6 12 34 56 78|06, 12, 34, 56, 78",
                "+33 (0)6 12 34 56 78|+33 6 12 34 56 78|06, 12, 34, 56, 78",
                "0033 612345678|+33 6 12 34 56 78|06, 12, 34, 56, 78",
                "+32 470 12 34 56|+32 470 12 34 56|+32 470 12 34 56",
                "sur demande|sur demande|sur demande"
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
        assertThat(WordCount.of(text)).isEqualTo(words);
    }
}
