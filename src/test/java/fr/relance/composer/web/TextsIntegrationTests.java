package fr.relance.composer.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which texts a relance is prepared with, and that each keeps its own words. */
@IntegrationTest
class TextsIntegrationTests extends ComposerScene {

    @Test
    void aFirstMessageThanksOrAlsoAsks() {
        String thanks = "/relances/"
                + followUps
                        .of(camille.owner(), recorded.jobApplication())
                        .get(0)
                        .id();

        Page page = camille.get(thanks);

        assertThat(texts(page)).containsExactly("remerciement", "remerciement-et-suite");
        assertThat(current(page)).containsExactly("remerciement");
        assertThat(camille.get(thanks + "?texte=remerciement-et-suite").value("body"))
                .contains("?");
    }

    @Test
    void whereANumberIsKnownACallIsOfferedToo() {
        String relance = address(withEverything(VAGUE));

        Page mail = camille.get(relance);
        Page call = camille.get(relance + "?texte=appel");

        assertThat(texts(mail)).containsExactly("relance-argumentee", "appel", "relance-sobre", "relance-argumentee");
        assertThat(current(mail)).containsExactly("relance-argumentee", "relance-argumentee");
        assertThat(texts(call))
                .containsExactly(
                        "relance-argumentee", "appel", "secretariat", "appel", "message-vocal", "e-mail-apres-message");
        assertThat(current(call)).containsExactly("appel", "appel");
        assertThat(call.text()).contains("Ce que vous pouvez dire", "Si personne ne répond");
    }

    @Test
    void aPlannedCallBeginsWithItsScriptAndItsMailsAreAtHand() {
        String relance = address(withEverything(Recordings.callBackOn(LocalDate.of(2026, 3, 10))));

        Page page = camille.get(relance);
        Page fallback = camille.get(relance + "?texte=e-mail-apres-message");

        assertThat(texts(page)).startsWith("appel", "relance-argumentee", "secretariat");
        assertThat(current(page)).containsExactly("appel", "appel");
        assertThat(fallback.document().select("a[href^=mailto:]")).hasSize(1);
        assertThat(camille.get(relance + "?texte=secretariat").document().select("a[href^=tel:]"))
                .hasSize(1);
        assertThat(camille.get(relance + "?texte=message-vocal").value("body")).startsWith("Bonjour");
    }

    @Test
    void everyTextKeepsItsOwnWordsAndAnotherOneIsShownNext() {
        String relance = address(withEverything(VAGUE));
        Page.Form sober = camille.get(relance + "?texte=relance-sobre").form(relance + "/message");

        Page next = camille.follow(camille.send(sober.type("body", "Sobre à moi ?", "ensuite", "relance-argumentee")));
        String argued = next.value("body");
        clock.setTo(Recordings.TUESDAY.plusHours(3));
        camille.send(next.form(relance + "/message").type("body", "Argumentée à moi ?"));

        assertThat(argued).contains("trois saisons en palace");
        assertThat(camille.get(relance + "?texte=relance-sobre").value("body")).isEqualTo("Sobre à moi ?");
        assertThat(camille.get(relance + "?texte=relance-argumentee").value("body"))
                .isEqualTo("Argumentée à moi ?");
        assertThat(camille.get(relance).value("body")).isEqualTo("Argumentée à moi ?");
    }

    @Test
    void wordsAsTheyWereWrittenAreNobodysOwn() {
        Page page = camille.follow(camille.send(camille.get(address).form(address + "/message")));

        assertThat(page.text()).contains("Votre texte est gardé.").doesNotContain("Revenir au texte proposé");
    }

    @Test
    void aTextThatWasRewordedStaysWithinReachWhateverIsLearntLater() {
        var promised = withEverything(Recordings.promisedBy(LocalDate.of(2026, 3, 9)));
        String relance = address(promised);
        String passed = relance + "?texte=relance-echeance-passee";
        camille.send(camille.get(passed).form(relance + "/message").type("body", "Date passée ?"));

        interviews.edit(
                camille.owner(),
                promised.interview(),
                interviews.get(camille.owner(), promised.interview()).version(),
                Recordings.details(Recordings.TUESDAY, promised.metWith(), VAGUE));

        assertThat(camille.get(passed).value("body")).isEqualTo("Date passée ?");
    }

    @Test
    void theWrittenTextComesBackAndGoesAgain() {
        Page own = camille.follow(
                camille.send(camille.get(address).form(address + "/message").type("body", "Mon texte ?")));

        Page reset = camille.send(own.form(address + "/message/retablir"));
        assertThat(camille.follow(reset).value("body")).startsWith("Madame Durand,");

        Page undone = camille.follow(camille.undo(reset));
        assertThat(undone.text()).contains("Votre texte est de retour.");
        assertThat(undone.value("body")).isEqualTo("Mon texte ?");
    }

    @Test
    void onceDoneWhatWasTypedIsShownAndNotKept() {
        Page.Form typed = camille.get(address).form(address + "/message").type("body", "Trop tard ?");
        camille.send(camille.get(address).form(address + "/fait"));

        Page conflict = camille.send(typed);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.text()).contains("Ce que vous veniez d’écrire", "Trop tard ?");
    }

    @Test
    void aSillyNextTextLeadsToTheBestOne() {
        Page.Form form = camille.get(address).form(address + "/message");

        Page answer = camille.send(form.type("body", "Texte ?", "ensuite", "//evil.example/{x}?a=b&c\r\nd"));

        assertThat(answer.location()).startsWith(address + "?texte=").doesNotContain("{", "\n", "&");
        assertThat(camille.follow(answer).value("body")).isEqualTo("Texte ?");
    }

    private static List<String> texts(Page page) {
        return page.document().select(".rl-texts a").eachAttr("data-text");
    }

    private static List<String> current(Page page) {
        return page.document().select(".rl-texts a[aria-current]").eachAttr("data-text");
    }
}
