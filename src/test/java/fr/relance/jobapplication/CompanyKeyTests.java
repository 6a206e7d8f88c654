package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompanyKeyTests {

    private static final List<String> NAMES = List.of(
            "Orange",
            "Orangina",
            "Le Grand Hôtel",
            "Le Petit Hôtel",
            "Grand Hôtel du Lac",
            "Canal",
            "Canal+",
            "Total",
            "TotalEnergies",
            "La Poste",
            "La Banque Postale",
            "Air France",
            "Air France KLM",
            "Accor",
            "Arcor",
            "Sanofi",
            "Safran",
            "Thales",
            "Thalys",
            "Carrefour",
            "Carrefour Market",
            "Dupont",
            "Dupond",
            "Durand & Fils",
            "Atelier Mercier",
            "Ateliers Mercier",
            "3M",
            "4M",
            "SNCF",
            "SNCF Réseau",
            "L’Oréal",
            "Oriel",
            "Sarah",
            "Sas d’Embruns",
            "Sage",
            "Agap2",
            "SE Conseil",
            "Nous",
            "Nouss",
            "Boulangerie Utopie",
            "Boulangerie du Marché");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le Grand Hôtel | Grand-Hotel",
                "Le Grand Hôtel | LE GRAND HOTEL SAS",
                "Le Grand Hôtel | Grand Hôtel, S.A.S.",
                "Le Grand Hôtel | SARL Grand Hôtel",
                "L’Oréal | l'oreal",
                "L’Oréal | L’ORÉAL S.A.",
                "L’Oréal | Oréal SA",
                "Étoile du Nord | L'Etoile-du-Nord SARL",
                "Dupont & Fils | Dupont et fils",
                "Dupont & Fils | SAS Dupont et Fils",
                "Canal+ | Canal Plus",
                "Airbus | Airbus SE",
                "Bayer | Bayer AG",
                "Les Trois Brasseurs | Trois brasseurs (SARL)",
                "Cœur de ville | Coeur de Ville EURL",
                "La Poste | LA POSTE",
                "Acme | ACME Inc.",
                "Acme | Acme, Ltd.",
                "Atelier Mercier | Atelier   Mercier SASU",
                "S.N.C.F. | SNCF",
                "Saint-Gobain | Saint Gobain SA",
                "H&M | H & M",
                "Société Générale | SOCIETE GENERALE"
            })
    void theSameCompanyWrittenOtherwiseIsKnownAgain(String one, String other) {
        assertThat(CompanyKey.of(one)).isEqualTo(CompanyKey.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void namesThatMerelyResembleStayApart(String one, String other) {
        assertThat(CompanyKey.of(one)).isNotEqualTo(CompanyKey.of(other));
    }

    static Stream<Arguments> pairs() {
        return NAMES.stream()
                .flatMap(one -> NAMES.stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest
    @CsvSource({"SA, sa", "La, la", "L’, l", "SAS, sas", "La SAS, lasas"})
    void aNameOfNothingElseKeepsWhatItHas(String name, String key) {
        assertThat(CompanyKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"—", "' '", "!!!", "…"})
    void aNameWithoutLettersHasNoKey(String name) {
        assertThat(CompanyKey.of(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chef de rang | chef de rang (H/F)",
                "Chef de rang | Chef de rang F/H",
                "Chef de rang | CHEF DE RANG H/F/X",
                "Responsable d’équipe | responsable d'equipe"
            })
    void theSamePostIsKnownAgain(String one, String other) {
        assertThat(CompanyKey.ofPosition(one)).isEqualTo(CompanyKey.ofPosition(other));
    }

    @ParameterizedTest
    @CsvSource({"Chef de rang, Chef de partie", "Vendeur, Vendeuse", "Chef, Chef de rang", "Assistant RH, Assistant F"})
    void otherPostsAreOthers(String one, String other) {
        assertThat(CompanyKey.ofPosition(one)).isNotEqualTo(CompanyKey.ofPosition(other));
    }

    @Test
    void whateverIsTypedFitsTheColumn() {
        assertThat(CompanyKey.of("\ufdfa".repeat(120))).hasSize(CompanyKey.LENGTH);
        assertThat(CompanyKey.ofPosition("\ufdfa".repeat(120))).hasSize(CompanyKey.LENGTH);
    }
}
