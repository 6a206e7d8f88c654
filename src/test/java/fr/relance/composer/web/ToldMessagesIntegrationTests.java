package fr.relance.composer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.relance.journal.Journal;
import fr.relance.journal.JournalEntryView;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The history keeps each message as it left. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ToldMessagesIntegrationTests extends ComposerScene {

    private static final String LONG = "é".repeat(6000);

    @Autowired
    private Journal journal;

    @Test
    void doneKeepsTheTextAsItStoodOnThePage() {
        Page.Form form = camille.get(address).form(address + "/fait");

        camille.send(form.type("subject", "Mon objet", "body", "Bonjour,\r\n\r\nOù en êtes-vous ?"));

        assertThat(entries())
                .first()
                .satisfies(entry -> assertThat(List.of(entry.fact(), entry.subject(), entry.body()))
                        .containsExactly("journal.followup.done", "Mon objet", "Bonjour,\n\nOù en êtes-vous ?"));
        assertThat(camille.get("/candidatures/" + recorded.jobApplication()).text())
                .contains("Relance faite", "Où en êtes-vous ?");
    }

    @Test
    void doneFromTheAgendaKnowsNoText() {
        camille.post(address + "/fait", "version", "0");

        assertThat(entries())
                .first()
                .satisfies(entry -> assertThat(entry.body()).isNull());
    }

    @Test
    void whatIsCopiedOpenedOrDownloadedIsToldOnceForEachText() {
        handOut("/copie", "Premier");
        handOut("/copie", "Premier");
        handOut("/ouvert", "Premier");
        handOut("/ouvert", "Deuxième");
        assertThat(camille.post(
                                address + "/message/eml",
                                "texte",
                                "relance-sobre",
                                "subject",
                                "Objet",
                                "body",
                                "Troisième")
                        .status())
                .isEqualTo(200);
        handOut("/copie", "Premier");

        assertThat(entries())
                .extracting(JournalEntryView::fact, JournalEntryView::body, JournalEntryView::undoable)
                .startsWith(
                        tuple("journal.followup.copied", "Premier", false),
                        tuple("journal.followup.downloaded", "Troisième", false),
                        tuple("journal.followup.opened", "Deuxième", false),
                        tuple("journal.followup.copied", "Premier", false));
    }

    @Test
    void tellingItChangesNothingForTheOtherButtonsOfThePage() {
        Page.Form done = camille.get(address).form(address + "/fait");

        handOut("/copie", "Texte");

        assertThat(camille.send(done).status()).isEqualTo(302);
    }

    @Test
    void anEmptyTextIsNoMessageAndAnEndlessOneIsCut() {
        int before = entries().size();
        handOut("/copie", " ");
        assertThat(entries()).hasSize(before);

        handOut("/copie", LONG);
        assertThat(entries())
                .first()
                .satisfies(entry -> assertThat(entry.body()).hasSize(5000));
    }

    private void handOut(String how, String body) {
        assertThat(camille.post(address + "/message" + how, "subject", "Objet", "body", body)
                        .status())
                .isEqualTo(204);
    }

    private List<JournalEntryView> entries() {
        return journal.page(camille.owner(), recorded.jobApplication(), PageRequest.of(0, 20))
                .getContent();
    }
}
