package fr.relance.composer.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.followup.FollowUpView;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** However a relance ended, its page says why, and no request makes a second one of it. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ClosedPagesIntegrationTests extends ComposerScene {

    @Autowired
    private Stages stages;

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @CsvSource({
        "DONE, Votre relance est faite",
        "SKIPPED, Vous avez choisi de ne pas relancer",
        "ANSWER, Une réponse est arrivée",
        "REFUSAL, La candidature est refusée",
        "WITHDRAWAL, Vous avez retiré votre candidature",
        "OFFER, Une proposition est arrivée",
        "ACCEPTANCE, Vous avez accepté la proposition",
        "NO_REPLY, La candidature est classée sans suite",
        "OVERTAKEN, Un fait plus récent a pris la suite"
    })
    void thePageSaysWhyAndEveryRequestIsRefusedWithTheReason(String ending, String title) {
        end(ending);
        Page page = camille.get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(title);
        assertThat(page.document()
                        .select("textarea, form[action$=/fait], [formaction], a[href$=/deplacer], [data-copy]"))
                .isEmpty();
        assertThat(camille.get(address + "/deplacer").location()).isEqualTo(address);
        boolean reopens = List.of("DONE", "SKIPPED").contains(ending);
        assertThat(page.text().contains("rouvrir")).isEqualTo(reopens);
        String sentence = messages.getMessage("followup.refused." + ending, null, Locale.FRANCE)
                .replace('\u00a0', ' ');
        for (String action : ACTIONS) {
            if (!reopens || !action.equals("/rouvrir")) {
                Page refused = act(action);
                assertThat(refused.status()).as(action).isEqualTo(409);
                assertThat(refused.text()).as(action).containsAnyOf(sentence, "ne se modifie plus");
            }
        }
        assertThat(camille.get(address).text()).contains(title);
    }

    private Page act(String action) {
        String version = Long.toString(followUp().status().version());
        return camille.post(
                address + action,
                "version",
                version,
                "texte",
                "relance-sobre",
                "subject",
                "Objet",
                "body",
                "Texte",
                "day",
                "2026-03-12",
                "half",
                "MORNING");
    }

    private void end(String ending) {
        OwnerId owner = camille.owner();
        JobApplicationId id = recorded.jobApplication();
        stages.move(owner, id, version(), Stage.INTERVIEWING);
        switch (ending) {
            case "DONE" ->
                followUps.markDone(owner, followUp().id(), followUp().status().version());
            case "SKIPPED" ->
                followUps.skip(owner, followUp().id(), followUp().status().version());
            case "ANSWER" -> stages.noteAnswer(owner, id, version(), AnswerKind.REQUEST);
            case "REFUSAL" -> stages.move(owner, id, version(), Stage.REJECTED);
            case "WITHDRAWAL" -> stages.move(owner, id, version(), Stage.WITHDRAWN);
            case "OFFER" -> stages.move(owner, id, version(), Stage.OFFER);
            case "ACCEPTANCE" -> stages.move(owner, id, version(), Stage.ACCEPTED);
            case "NO_REPLY" -> stages.move(owner, id, version(), Stage.NO_REPLY);
            default -> recordings.again(owner, recorded, Recordings.TUESDAY.plusHours(1), VAGUE);
        }
    }

    private long version() {
        return jobApplications.get(camille.owner(), recorded.jobApplication()).version();
    }

    private FollowUpView followUp() {
        return followUps.of(camille.owner(), recorded.jobApplication()).stream()
                .filter(each -> address.endsWith(each.id().toString()))
                .findFirst()
                .orElseThrow();
    }
}
