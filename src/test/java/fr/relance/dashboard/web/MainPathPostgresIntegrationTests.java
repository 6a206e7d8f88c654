package fr.relance.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.Page;
import fr.relance.support.PostgresIntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From the interview to the follow-up done, on the database of larger installations. */
@PostgresIntegrationTest
class MainPathPostgresIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private static Page.Form interview(Visitor camille) {
        return camille.get("/entretiens/nouveau")
                .form("/entretiens/nouveau")
                .type("post.company", "Le Grand Hôtel", "post.position", "chef\u0000 de rang", "time", "10:00")
                .type("person.civility", "MADAME", "person.lastName", "Durand")
                .type("person.email", "claire.durand@grandhotel.example")
                .type("announced.initiator", "RECRUITER", "announced.timing", "ON_DATE")
                .type("announced.date", "2026-03-09");
    }

    @Test
    void anInterviewIsRecordedItsRelanceWaitsIsPreparedAndDone() {
        Visitor camille = new Visitor(mvc, people.newPerson());

        Page.Form form = interview(camille);
        Page interview = camille.follow(camille.send(form));
        assertThat(interview.text()).contains("mar. 10 mars, matin");
        assertThat(camille.send(form).status()).isEqualTo(302);

        clock.setTo(LocalDateTime.of(2026, 3, 10, 9, 0));
        Page today = camille.get("/");
        assertThat(today.text()).contains("Aujourd’hui", "Le Grand Hôtel, chef de rang", "Madame Durand");
        String relance = today.document().select("a[href^=/relances/]").attr("href");

        Page composer = camille.get(relance);
        assertThat(composer.value("body")).startsWith("Madame Durand,");
        Page worded =
                camille.follow(camille.send(composer.form(relance + "/message").type("body", "Mon texte ?")));
        assertThat(worded.value("body")).isEqualTo("Mon texte ?");

        Page done = camille.send(worded.form(relance + "/fait"));
        assertThat(camille.follow(done).text()).contains("Une seule suffit");
        assertThat(camille.get("/").text()).contains("Rien à relancer pour l’instant");
        camille.undo(done);
        assertThat(camille.get("/").text()).contains("Le Grand Hôtel, chef de rang");
    }
}
