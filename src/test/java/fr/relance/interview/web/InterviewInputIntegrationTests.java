package fr.relance.interview.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What makes no sense is told next to its field, with everything typed still there. */
@IntegrationTest
class InterviewInputIntegrationTests extends InterviewInputScene {

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldNextToItsFieldAndNothingTypedIsLost(String field, String typed, String message) {
        recordings.tuesday(camille.owner(), VAGUE);
        Page.Form form = complete().type(field, typed);

        Page page = camille.send(form);

        assertRefused(page, field, message);
        assertThat(kept(page)).containsAllEntriesOf(displayed(form, field));
    }

    @ParameterizedTest
    @CsvSource({
        "post.company, 120",
        "post.position, 120",
        "person.firstName, 100",
        "person.lastName, 100",
        "person.role, 120",
        "person.assistantName, 100",
        "announced.words, 500",
        "needs, 1000",
        "strengths, 1000",
        "talkingPoint, 1000"
    })
    void textsHaveALengthThatIsTold(String field, int longest) {
        assertThat(camille.send(complete().type(field, "é".repeat(longest))).status())
                .isEqualTo(302);

        Page page = camille.send(complete().type(field, "é".repeat(longest + 1)));

        assertRefused(page, field, "Trop long : " + longest + " caractères au plus.");
        assertThat(page.value(field)).hasSize(longest + 1);
    }

    @Test
    void aLineBreakCountsOnceAsInTheBrowser() {
        String lines = "\r\n".repeat(10) + "a".repeat(990);

        assertThat(camille.send(complete().type("needs", lines)).status()).isEqualTo(302);
    }

    @Test
    void theLongestPhoneNumberIsKeptAndALongerOneRefused() {
        String longest = "+33 (0)1 - 23 - 45 - 67 - 8 90";
        assertThat(longest).hasSize(30);
        assertThat(camille.send(complete().type("person.directPhone", longest)).status())
                .isEqualTo(302);

        assertRefused(
                camille.send(complete().type("person.directPhone", longest + " 8")),
                "person.directPhone",
                "Indiquez un numéro de téléphone, avec des chiffres.");
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        Page page = camille.send(
                complete().type("post.company", "", "day", "", "person.email", "claire@", "decisionMakersAbove", "12"));

        assertThat(page.error("post.company")).isNotEmpty();
        assertThat(page.error("day")).isNotEmpty();
        assertThat(page.error("person.email")).isNotEmpty();
        assertThat(page.error("decisionMakersAbove")).isNotEmpty();
    }
}
