package fr.relance.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.calendar.CalendarFeeds;
import fr.relance.calendar.WrittenCalendar;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Interviews;
import fr.relance.interview.Venue;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.kernel.ContactId;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody whose calendar is read by its address. */
@SuppressWarnings("NullAway.Init")
abstract class CalendarScene {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedInPeople people;

    @Autowired
    Recordings recordings;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    FollowUps followUps;

    @Autowired
    Interviews interviews;

    @Autowired
    TestClock clock;

    Visitor camille;

    @BeforeEach
    void signUp() {
        camille = new Visitor(mvc, people.newPerson());
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    /** An interview at the Grand Hôtel with Madame Durand in the rue de Rivoli. */
    Recorded inRivoli(LocalDateTime at) {
        InterviewDetails details = new InterviewDetails(
                at,
                InterviewSetting.ON_SITE,
                new Venue("228, rue de Rivoli ; 2e étage", 60),
                new ContactId(UUID.randomUUID()),
                Set.of(),
                0,
                null,
                null,
                null,
                null,
                Recordings.VAGUE);
        JobApplicationDetails post = JobApplicationDetails.of("Le Grand Hôtel", "chef de rang");
        return recordings.record(camille.owner(), post, Recordings.MADAME_DURAND, details);
    }

    FollowUpView followUp(Recorded recorded) {
        return followUps.of(camille.owner(), recorded.jobApplication()).stream()
                .filter(FollowUpView::isFollowUp)
                .findFirst()
                .orElseThrow();
    }

    /** The address as the page shows it once. */
    String create(boolean discreet) {
        String address = camille.follow(camille.post("/profil/calendrier", "discreet", String.valueOf(discreet)))
                .document()
                .select("#lien")
                .text();
        return address.substring(address.indexOf("/calendrier/"));
    }

    MvcTestResult ask(String address) {
        return mvc.get().uri(address).exchange();
    }

    WrittenCalendar read(String address) {
        MvcTestResult answer = ask(address);
        assertThat(answer).hasStatusOk();
        return WrittenCalendar.of(answer.getResponse().getContentAsByteArray());
    }
}
