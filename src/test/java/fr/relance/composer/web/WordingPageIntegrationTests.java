package fr.relance.composer.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.followup.FollowUps;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class WordingPageIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private FollowUps followUps;

    private Visitor camille;
    private String address;
    private Page.Form form;

    @BeforeEach
    void openTheComposer() {
        camille = new Visitor(mvc, people.newPerson());
        address = "/relances/"
                + followUps
                        .of(
                                camille.owner(),
                                recordings.tuesday(camille.owner(), VAGUE).jobApplication())
                        .get(1)
                        .id();
        form = camille.get(address).form(address + "/message");
    }

    @Test
    void ownWordsAreKeptAndSentAsTheyWereTyped() {
        String body = "Bonjour,\n\nÀ 100 % motivée & prête ? 1+1=2 #1";

        Page page = camille.follow(
                camille.send(form.type("subject", "Suite & fin + ?", "body", body.replace("\n", "\r\n"))));

        assertThat(page.text()).contains("Votre texte est gardé.");
        assertThat(page.value("subject")).isEqualTo("Suite & fin + ?");
        assertThat(page.value("body")).isEqualTo(body);
        String mailto = page.document().select("a[href^=mailto:]").attr("href");
        assertThat(mailto)
                .contains("?subject=Suite%20%26%20fin%20%2B%20%3F&body=Bonjour%2C%0D%0A%0D%0A%C3%80%20100%20%25");
        assertThat(URLDecoder.decode(mailto.substring(mailto.indexOf("&body=") + 6), StandardCharsets.UTF_8))
                .isEqualTo(body.replace("\n", "\r\n"));
    }

    @Test
    void theWrittenTextComesBack() {
        Page own = camille.follow(camille.send(form.type("body", "Mon texte ?")));

        Page page = camille.follow(camille.send(own.form(address + "/message/retablir")));

        assertThat(page.text()).contains("Le texte proposé est de retour.");
        assertThat(page.value("body")).isEqualTo(form.fields().get("body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n ", "\u00a0\u200b", "\u0000"})
    void aBlankMessageIsNotKept(String body) {
        Page page = camille.send(form.type("subject", "Mon objet", "body", body));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error("body")).isEqualTo("Le message est vide.");
        assertThat(page.value("subject")).isEqualTo("Mon objet");
    }

    @Test
    void aBlankSubjectIsNotKept() {
        Page page = camille.send(form.type("subject", " ", "body", "Mon texte ?"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error("subject")).isEqualTo("L’objet est vide.");
        assertThat(page.value("body")).isEqualTo("Mon texte ?");
    }

    @Test
    void aMissingSubjectLeavesTheWrittenOne() {
        camille.send(form.without("subject").type("body", "Mon texte ?"));

        assertThat(camille.get(address).value("subject"))
                .isEqualTo(form.fields().get("subject"));
    }

    @Test
    void theLongestTextIsKeptHoweverManyLinesItHas() {
        String body = ("é".repeat(99) + "\r\n").repeat(49) + "é".repeat(100);

        assertThat(camille.send(form.type("subject", "o".repeat(300), "body", body))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void anOverlongTextIsToldAndKept() {
        Page page = camille.send(form.type("subject", "o".repeat(301), "body", "é".repeat(5001)));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error("subject")).isEqualTo("Trop long : 300 caractères au plus.");
        assertThat(page.error("body")).isEqualTo("Trop long : 5000 caractères au plus.");
        assertThat(page.value("body")).hasSize(5001);
    }

    @Test
    void aStaleTabKeepsItsTextAndSavesItTheNextTime() {
        camille.send(form.type("body", "De l’autre onglet ?"));

        Page conflict = camille.send(form.type("body", "De cet onglet <b> ?"));

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("a changé dans un autre onglet");
        assertThat(conflict.value("body")).isEqualTo("De cet onglet <b> ?");
        assertThat(camille.send(conflict.form(address + "/message")).status()).isEqualTo(302);
        assertThat(camille.get(address).value("body")).isEqualTo("De cet onglet <b> ?");
    }

    @Test
    void aStaleTabDoesNotThrowAwayOwnWords() {
        Page own = camille.follow(camille.send(form.type("body", "Mon texte ?")));
        camille.send(own.form(address + "/message").type("body", "Mon autre texte ?"));

        assertThat(camille.send(own.form(address + "/message/retablir")).status())
                .isEqualTo(409);
        assertThat(camille.get(address).value("body")).isEqualTo("Mon autre texte ?");
    }
}
