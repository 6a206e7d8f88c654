package fr.relance.composer.web;

import static fr.relance.support.Recordings.VAGUE;

import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Interviews;
import fr.relance.interview.Venue;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.journal.Journal;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.planning.NextSteps;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Tuesday 3 March 2026, noon: the follow-up of the interview of the morning is due on Tuesday 10. */
@SuppressWarnings("NullAway.Init")
abstract class ComposerScene {

    private static final PersonDetails MADAME_DURAND_AND_HER_ASSISTANT = new PersonDetails(
            Civility.MADAME,
            "Claire",
            "Durand",
            null,
            "claire.durand@grandhotel.example",
            "01 23 45 67 89",
            "Zoé",
            "01 23 45 67 80");

    static final List<String> ACTIONS = List.of(
            "/fait",
            "/ne-pas-relancer",
            "/rouvrir",
            "/appel/repondu",
            "/appel/message-laisse",
            "/appel/sans-reponse",
            "/appel/annuler",
            "/deplacer",
            "/date-calculee",
            "/message",
            "/message/retablir",
            "/message/reprendre",
            "/message/modele",
            "/message/copie",
            "/message/ouvert",
            "/message/eml");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedInPeople people;

    @Autowired
    Recordings recordings;

    @Autowired
    FollowUps followUps;

    @Autowired
    Interviews interviews;

    @Autowired
    JobApplications jobApplications;

    @Autowired
    Journal journal;

    @Autowired
    TestClock clock;

    Visitor camille;
    Recorded recorded;
    String address;

    @BeforeEach
    void recordAnInterview() {
        camille = new Visitor(mvc, people.newPerson());
        recorded = recordings.tuesday(camille.owner(), VAGUE);
        address = address(recorded);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    Recorded withEverything(NextSteps nextSteps) {
        return recordings.record(
                camille.owner(),
                JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"),
                MADAME_DURAND_AND_HER_ASSISTANT,
                new InterviewDetails(
                        Recordings.TUESDAY,
                        InterviewSetting.ON_SITE,
                        Venue.UNKNOWN,
                        new ContactId(UUID.randomUUID()),
                        Set.of(),
                        0,
                        "une personne à l’aise avec une clientèle étrangère",
                        "trois saisons en palace et un anglais courant",
                        null,
                        null,
                        nextSteps));
    }

    String address(Recorded recorded) {
        return followUps.of(camille.owner(), recorded.jobApplication()).stream()
                .filter(FollowUpView::isFollowUp)
                .map(followUp -> "/relances/" + followUp.id())
                .findFirst()
                .orElseThrow();
    }
}
