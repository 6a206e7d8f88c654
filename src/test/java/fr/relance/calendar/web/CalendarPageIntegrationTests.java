package fr.relance.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import fr.relance.calendar.WrittenCalendar;
import fr.relance.followup.FollowUpView;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of the calendar, and single entries. */
@IntegrationTest
class CalendarPageIntegrationTests extends CalendarScene {

    private static final String PAGE = "/profil/calendrier";

    @Test
    void theAddressIsShownOnce() {
        Page shown = camille.follow(camille.post(PAGE));

        String address = shown.document().select("#lien").text();
        assertThat(address).matches("http://localhost:\\d+/calendrier/[\\w-]{43}\\.ics");
        assertThat(shown.linksTo("webcal:" + address.substring("http:".length())))
                .isTrue();
        assertThat(camille.get(PAGE).text())
                .contains("Votre calendrier est ouvert")
                .doesNotContain(address);
    }

    @Test
    void anotherAddressIsAsDiscreetAsTheOneBefore() {
        create(true);

        Page page = camille.get(PAGE);

        assertThat(page.text()).contains("sans nom ni lieu");
        assertThat(page.form("form[action=" + PAGE + "]").fields()).containsEntry("discreet", "true");
    }

    @Test
    void onlyWhoJustProvedWhoTheyAreOpensTheCalendar() {
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 20));

        assertThat(camille.post(PAGE).location()).isEqualTo("/profil/confirmer");
        assertThat(feeds.of(camille.owner())).isEmpty();
    }

    @Test
    void closingItIsSaid() {
        create(false);

        Page closed = camille.follow(camille.post(PAGE + "/arreter"));

        assertThat(closed.text()).contains("ne répond plus").contains("Créer l’adresse");
    }

    @Test
    void aRelanceIsAFile() {
        FollowUpView relance = followUp(recordings.tuesday(camille.owner(), Recordings.VAGUE));
        String address = "/relances/" + relance.id() + "/agenda.ics";

        VEvent event = download(address, "relance.ics").event(relance.id());

        assertThat(camille.get("/relances/" + relance.id()).linksTo(address)).isTrue();
        assertThat(event.getSummary().getValue()).isEqualTo("Relance\u00a0: Le Grand Hôtel (Madame Durand)");
        assertThat(event.getAlarms()).hasSize(1);
    }

    @Test
    void anInterviewIsAFileAsDiscreetAsTheFeed() {
        Recorded recorded = inRivoli(LocalDateTime.of(2026, 3, 5, 14, 0));
        String address = "/entretiens/" + recorded.interview() + "/agenda.ics";

        assertThat(camille.get("/entretiens/" + recorded.interview()).linksTo(address))
                .isTrue();
        VEvent event = download(address, "entretien.ics").event(recorded.interview());
        assertThat(event.getLocation().getValue()).contains("Rivoli");

        create(true);
        assertThat(download(address, "entretien.ics")
                        .event(recorded.interview())
                        .getLocation())
                .isNull();
    }

    private WrittenCalendar download(String address, String name) {
        MvcTestResult answer =
                mvc.get().uri(address).with(camille.person().auth()).exchange();
        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .hasHeader("Content-Type", "text/calendar;charset=UTF-8");
        return WrittenCalendar.of(answer.getResponse().getContentAsByteArray());
    }
}
