package fr.relance.reminder;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Out of a mail, without being signed in: a person by a page, a mail program by itself (RFC 8058). */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class StopIntegrationTests extends ReminderScene {

    @Autowired
    private MockMvcTester mvc;

    private String address;

    @BeforeEach
    void aMailArrived() {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        asks(ALL);
        roundAt(TEN_MARCH);
        String link = header(mails().get(0), "List-Unsubscribe");
        address = URI.create(link.substring(1, link.length() - 1)).getPath();
    }

    @Test
    void aMailProgramStopsThemWithoutSessionCookieOrToken() {
        MvcTestResult answer = mvc.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("List-Unsubscribe=One-Click")
                .exchange();

        assertThat(answer).hasStatus(200);
        assertThat(answer.getResponse().getCookies()).isEmpty();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(answer.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reminders.wishes(camille.owner()).wishes()).isEqualTo(new Wishes(false, 8, false, false, false));
        roundAt(TEN_MARCH.plusDays(1));
        assertThat(mails()).hasSize(1);
        assertThat(mvc.post().uri(address)).as("a second time").hasStatus(200);
    }

    @Test
    void whoOpensThePageIsAskedAndNothingChangesUntilTheySaySo() {
        MvcTestResult page = mvc.get().uri(address).exchange();

        assertThat(page).hasStatus(200);
        assertThat(reminders.wishes(camille.owner()).wishes()).isEqualTo(ALL);
        String action = Jsoup.parse(text(page)).select("form[method=post]").attr("action");
        assertThat(action).isEqualTo(address);
    }

    @Test
    void whatIsOnItsWayDoesNotComeAnyMore() {
        run.make(clock.instant(), MAIL);
        mvc.post().uri(address).exchange();
        asks(new Wishes(true, 8, false, false, false));
        clock.setTo(TEN_MARCH.plusDays(1));
        run.make(clock.instant(), MAIL);
        mvc.post().uri(address).exchange();

        run.once();

        assertThat(mails()).hasSize(1);
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
