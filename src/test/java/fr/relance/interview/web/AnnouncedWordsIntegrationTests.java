package fr.relance.interview.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.interview.InterviewView;
import fr.relance.planning.Channel;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Timing;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SqlStatements;
import fr.relance.support.Visitor;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The recruiter's words, and the answers that may correct them. It is Tuesday 3 March 2026; the interview was at ten. */
@IntegrationTest
class AnnouncedWordsIntegrationTests extends InterviewInputScene {

    private static final String WORDS = "On vous rappelle mardi prochain, par mail";
    private static final String LIVE = ADDRESS + "/suites";

    @Test
    void theWordsAloneDecide() {
        InterviewView interview = recorded(camille.send(words(WORDS)));

        assertThat(interview.details().nextSteps())
                .isEqualTo(new NextSteps(
                        Initiator.RECRUITER, new Timing.OnDate(LocalDate.of(2026, 3, 10), null), Channel.EMAIL));
    }

    @Test
    void anAnswerCorrectsTheWordsAndLeavesTheOthersToThem() {
        InterviewView interview = recorded(camille.send(
                words(WORDS).type("announced.initiator", "CANDIDATE").type("announced.channel", "NONE")));

        assertThat(interview.details().nextSteps())
                .isEqualTo(
                        new NextSteps(Initiator.CANDIDATE, new Timing.OnDate(LocalDate.of(2026, 3, 10), null), null));
    }

    @Test
    void thePageOfTheInterviewTellsCorrectionsFromWhatTheWordsSay() {
        Page saved = camille.send(words(WORDS).type("announced.initiator", "CANDIDATE"));

        Page page = camille.get(saved.location());

        assertThat(page.value("announced.initiator")).isEqualTo("CANDIDATE");
        assertThat(page.value("announced.timing")).isEmpty();
        assertThat(page.value("announced.channel")).isEmpty();
        assertThat(page.document().select("#suites mark").eachText()).contains("mardi prochain");
    }

    @Test
    void changedWordsMoveTheRelance() {
        Page saved = camille.send(words(WORDS));
        Page.Form form = camille.get(saved.location()).form(saved.location());

        Page page = camille.follow(camille.send(form.type("announced.words", "On vous rappelle sous quinzaine")));

        assertThat(page.text()).contains("Sous 2 semaines, soit le mardi 17 mars", "mer. 18 mars, matin");
    }

    @Test
    void readingRecordsNothing() {
        Page page = camille.send(new Page.Form(LIVE, words(WORDS).fields()));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("#reponse-quand").text()).isEqualTo("Le mardi 10 mars");
        assertThat(page.document().select("#apercu").text())
                .contains("mer. 11 mars, matin", "Une réponse est annoncée pour le mardi 10 mars");
        assertThat(lists.companies(camille.owner())).isEmpty();
    }

    @Test
    void aMistakeThatWeighsOnTheDateLeavesThePlanOutAndIsNotToldYet() {
        Page page = camille.send(new Page.Form(
                LIVE,
                words(WORDS)
                        .type("announced.timing", "WITHIN")
                        .type("announced.amount", "")
                        .fields()));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("#apercu").text()).isEmpty();
        assertThat(page.document().select(".rl-error")).isEmpty();
    }

    @Test
    void beforeThereAreWordsThereIsNoDate() {
        assertThat(camille.get(ADDRESS).document().select("#apercu").text()).isEmpty();
    }

    @Test
    void theWordsOfOthersAreNotFound() {
        Visitor stranger = new Visitor(mvc, people.newPerson());
        Recorded recorded = recordings.tuesday(camille.owner(), Recordings.VAGUE);
        String address = "/entretiens/" + recorded.interview();

        for (String action : new String[] {"/suites", "/lire"}) {
            assertThat(stranger.post(address + action, "announced.words", WORDS).status())
                    .isEqualTo(404);
            assertThat(camille.post("/entretiens/" + UUID.randomUUID() + action).status())
                    .isEqualTo(404);
            assertThat(stranger.send(new Page.Form(
                                    ADDRESS + action,
                                    words(WORDS)
                                            .type("jobApplication", String.valueOf(recorded.jobApplication()))
                                            .fields()))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whatIsReadWhileOneTypesCostsAFewStatements() {
        Recorded recorded = recordings.tuesday(camille.owner(), Recordings.VAGUE);
        Page.Form form = camille.get("/entretiens/" + recorded.interview()).form("/entretiens/" + recorded.interview());

        assertThat(SqlStatements.of(() ->
                        camille.send(new Page.Form("/entretiens/" + recorded.interview() + "/suites", form.fields()))))
                .hasSizeLessThanOrEqualTo(5);
    }

    private Page.Form words(String words) {
        return camille.get(ADDRESS)
                .form(ADDRESS)
                .type(
                        "post.company",
                        "Le Grand Hôtel",
                        "post.position",
                        "chef de rang",
                        "day",
                        "2026-03-03",
                        "time",
                        "10:00")
                .type("announced.words", words);
    }
}
