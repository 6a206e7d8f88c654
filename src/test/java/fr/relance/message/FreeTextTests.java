package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Une personne autonome.|une personne autonome",
                "« Une personne autonome. »|une personne autonome",
                "Une personne autonome. Anglais courant !|une personne autonome ; anglais courant",
                "- autonome\\n- rigoureuse\\n|autonome ; rigoureuse",
                "• Autonomie ;\\n• Sens du service|autonomie ; sens du service",
                "quelqu’un de mobile ? Oui, en Europe|quelqu’un de mobile ; Oui, en Europe",
                "Excel et SAP|Excel et SAP",
                "SAP, puis Excel|SAP, puis Excel",
                "France Travail|France Travail",
                "J'ai géré une équipe|j'ai géré une équipe",
                "Gestion d’équipe…|gestion d’équipe",
                "l’équipe de M. Durand et Node.js|l’équipe de M. Durand et Node.js",
                "[[${7*7}]] et {{nom}}|$7*7 et nom",
                "un profil [junior]|un profil (junior)",
                "une  personne\\tautonome|une personne autonome",
                "une personne (autonome|une personne autonome",
                "UNE PERSONNE AUTONOME|une personne autonome",
                "SAP|SAP",
                ".NET et C#|.NET et C#",
                "un , deux .|un, deux",
                "1. autonome\\n2) rigoureux\\n(3) souriant|autonome ; rigoureux ; souriant",
                "a) autonome\\nb) rigoureux|autonome ; rigoureux",
                "→ autonome\\n✔ rigoureux\\n▪ souriant\\n➢ mobile|autonome ; rigoureux ; souriant ; mobile",
                "o\\tautonome|autonome",
                "Profil recherché : une personne autonome|une personne autonome",
                "Mes points forts :\\n- le service\\n- l’anglais|le service ; l’anglais",
                "Vous cherchez :\\n- Une personne calme\\n- Sachant vendre|une personne calme ; sachant vendre",
                "Vous cherchez : une personne calme|vous cherchez : une personne calme",
                "Vous cherchez :|vous cherchez",
                "Points forts: rigueur|rigueur",
                "**Autonomie** et *rigueur*|autonomie et rigueur",
                "5*7 et a*b|5*7 et a*b",
                "autonome 🙂 et souriante :)|autonome et souriante",
                "autonome !!|autonome",
                "autonome !! Rigoureuse ?!|autonome ; rigoureuse",
                "une expérience de XXX ans\\nl’anglais|l’anglais",
                "une expérience de ____ ans\\nl’anglais|l’anglais",
                "[à compléter] et rigueur|et rigueur",
                "Être rapide|être rapide",
                "Réactif, organisé|réactif, organisé",
                "Rigueur et méthode.|rigueur et méthode",
                "Azure et Docker|Azure et Docker",
                "Claire Martin|Claire Martin",
                "Paris|Paris",
                "« junior » ou « senior »|« junior » ou « senior »",
                "voir https://exemple.fr/a?b=c|voir https://exemple.fr/a"
            })
    void freeTextFollowsAColon(String typed, String expected) {
        String text = typed.replace("\\n", "\n").replace("\\t", "\t");

        assertThat(FreeText.clause(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "?",
                "...",
                "-",
                "XXX",
                "n/a",
                "à compléter",
                "[…]",
                "\u200B",
                "🙂",
                ":)",
                "!!",
                "rien",
                "je ne sais pas",
                "- \n- ",
                "XXX ans",
                "(…)"
            })
    void whatSaysNothingIsUnknown(String typed) {
        assertThat(FreeText.clause(typed)).isNull();
    }

    @Test
    void aLongClauseIsShortenedWhereAThoughtEnds() {
        String clause =
                "huit ans de service (salle, bar, banquets), dont deux à Londres, et un goût du travail en équipe";

        assertThat(FreeText.within(clause, 12))
                .isEqualTo("huit ans de service (salle, bar, banquets), dont deux à Londres");
        assertThat(FreeText.within(clause, 7)).isEqualTo("huit ans de service (salle, bar, banquets)");
        assertThat(FreeText.within(clause, 5)).isEqualTo("huit ans de service");
        assertThat(FreeText.within(clause, 3)).isNull();
    }
}
