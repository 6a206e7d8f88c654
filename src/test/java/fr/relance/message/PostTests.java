package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    chef de rang|poste de chef de rang
                    Chef de rang (H/F)|poste de Chef de rang
                    Chef de rang H/F|poste de Chef de rang
                    Chef de rang - H/F|poste de Chef de rang
                    Comptable-H/F|poste de Comptable
                    Comptable (HF)|poste de Comptable
                    Comptable (f/h/x)|poste de Comptable
                    Comptable (m/w/d)|poste de Comptable
                    Comptable [F-H]|poste de Comptable
                    Comptable, H / F|poste de Comptable
                    H/F Comptable|poste de Comptable
                    Comptable (homme/femme)|poste de Comptable
                    Comptable homme ou femme|poste de Comptable
                    Assistante RH F/H|poste d’Assistante RH
                    Ingénieur d’études - H/F - Lyon|poste d’Ingénieur d’études - Lyon
                    poste d'assistante|poste d’assistante
                    un poste de serveur|poste de serveur
                    Le poste de Serveur|poste de Serveur
                    Poste : Serveur|poste de Serveur
                    Intitulé du poste : Serveur|poste de Serveur
                    Offre d'emploi : Serveur|poste de Serveur
                    Une hôtesse|poste d’hôtesse
                    une hôtesse d’accueil|poste d’hôtesse d’accueil
                    Un poste d’une hôtesse|poste d’hôtesse
                    Un(e) hôte(sse) de caisse|poste d’hôte de caisse
                    le responsable des achats|poste de responsable des achats
                    La responsable des achats|poste de responsable des achats
                    l'assistant|poste d’assistant
                    L’assistant du chef|poste d’assistant du chef
                    d’assistant|poste d’assistant
                    de serveur|poste de serveur
                    Le Mans - vendeur|poste de Le Mans - vendeur
                    Des Ulis|poste de Des Ulis
                    Comptable.|poste de Comptable
                    - Comptable|poste de Comptable
                    Comptable ?|poste de Comptable
                    Comptable !!|poste de Comptable
                    Développeur [Java]|poste de Développeur (Java)
                    Développeur Java/Angular|poste de Développeur Java/Angular
                    Développeur .NET|poste de Développeur .NET
                    .NET developer|poste de .NET developer
                    Comptable. Mi-temps|poste de Comptable, Mi-temps
                    Comptable CDI|poste de Comptable CDI
                    R&D manager|poste de R&D manager
                    Chargé de "projet"|poste de Chargé de "projet"
                    ♥ Fleuriste 🌷|poste de Fleuriste
                    un deux trois quatre cinq six sept huit neuf dix onze douze de quatorze|poste de deux trois quatre cinq six sept huit neuf dix onze douze
                    a b c d e f g h i j (k l m n)|poste d’a b c d e f g h i j
                    """)
    void aPostStandsInASentence(String position, String expected) {
        assertThat(Post.of(position, 12, Gender.UNSAID)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "...", "XXX", "[à compléter]", "n/a", "H/F", "____", "non communiqué"})
    void withoutANameItIsAPost(String position) {
        assertThat(Post.of(position, 12, Gender.UNSAID)).isEqualTo("poste");
    }

    @Test
    void aLongPostLosesItsEnd() {
        String long200 =
                "responsable du développement commercial et de la coordination des équipes de terrain de la région"
                        + " Auvergne-Rhône-Alpes, du Grand Est et de l’Île-de-France, avec encadrement de douze personnes";

        assertThat(Post.of(long200, 12, Gender.UNSAID))
                .isEqualTo("poste de responsable du développement commercial et de la coordination des équipes"
                        + " de terrain");
        assertThat(Post.of("z".repeat(400), 12, Gender.UNSAID)).hasSize("poste de ".length() + 100);
        assertThat(Post.of("𝔸".repeat(400), 12, Gender.UNSAID)).hasSize("poste de ".length() + 100);
    }

    @ParameterizedTest
    @CsvSource({
        "Ingénieur(e) d’études, Ingénieur d’études, Ingénieure d’études",
        "Ingénieur·e d’études, Ingénieur d’études, Ingénieure d’études",
        "Ingénieur-e, Ingénieur, Ingénieure",
        "Attaché.e commercial.e, Attaché commercial, Attachée commerciale",
        "Attaché·e·s, Attachés, Attachées",
        "Serveur(se), Serveur, Serveuse",
        "Serveur·euse, Serveur, Serveuse",
        "Serveur/se, Serveur, Serveuse",
        "Serveur-euse, Serveur, Serveuse",
        "Serveur / Serveuse, Serveur, Serveuse",
        "Serveuse/serveur, serveur, Serveuse",
        "vendeur ou vendeuse, vendeur, vendeuse",
        "Directeur(trice) adjoint(e), Directeur adjoint, Directrice adjointe",
        "Directeur·rice, Directeur, Directrice",
        "Directeur/directrice, Directeur, directrice",
        "Conseiller(ère) en insertion, Conseiller en insertion, Conseillère en insertion",
        "Conseiller·ère, Conseiller, Conseillère",
        "Infirmier.ière, Infirmier, Infirmière",
        "Infirmier/Infirmière, Infirmier, Infirmière",
        "Technicien(ne) de maintenance, Technicien de maintenance, Technicienne de maintenance",
        "Technicien·ne, Technicien, Technicienne",
        "Mécanicien/ne, Mécanicien, Mécanicienne",
        "Hôte(sse) d’accueil, Hôte d’accueil, Hôtesse d’accueil",
        "Hôte/Hôtesse d’accueil, Hôte d’accueil, Hôtesse d’accueil",
        "Hôte/esse, Hôte, Hôtesse",
        "Aide-soignant(e), Aide-soignant, Aide-soignante",
        "Éducateur(-trice), Éducateur, Éducatrice",
        "Éducateur sportif(ve), Éducateur sportif, Éducateur sportive",
        "Assistant / Assistante RH, Assistant RH, Assistante RH",
        "Chef(fe) de projet, Chef de projet, Cheffe de projet",
        "Professionnel(le), Professionnel, Professionnelle",
        "Chauffeur(e) poids lourd, Chauffeur poids lourd, Chauffeure poids lourd"
    })
    void aDoubleEndingAgreesWithTheCandidate(String position, String shorter, String feminine) {
        assertThat(Post.agreed(position, Gender.FEMININE)).isEqualTo(feminine);
        assertThat(Post.agreed(position, Gender.MASCULINE)).isEqualTo(shorter);
        assertThat(Post.agreed(position, Gender.UNSAID)).isEqualTo(shorter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Responsable e-commerce",
                "Développeur Vue.js / Node.js",
                "Développeur C/C++",
                "Consultant SAP/Oracle",
                "Vendeur / Caissier",
                "Chargé de mission Chalon-sur-Saône",
                "Aide-soignante",
                "Ingénieur systèmes et réseaux",
                "Saint-Jean-le-Vieux",
                "Peintre en bâtiment ou plaquiste",
                "Barman/barmaid"
            })
    void whatIsNoDoubleEndingStays(String position) {
        assertThat(Post.agreed(position, Gender.FEMININE)).isEqualTo(position);
    }
}
