package fr.relance.invitation;

import static fr.relance.invitation.Invitations.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.interview.InterviewSetting;
import fr.relance.invitation.Invitation.Doubt;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What recruiters and their programs make of places, lengths and zones. It is Tuesday 3 March 2026, noon in Paris. */
class InvitationsOfTheFieldTests {

    private static final String MOMENT = "DTSTART:20260310T090000";
    private static final InvitationReader PARIS =
            new InvitationReader(ZoneId.of("Europe/Paris"), LocalDateTime.of(2026, 3, 3, 12, 0), "camille@exemple.fr");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Google Meet (instructions in description)",
                "Zoom (instructions in description)",
                "Visioconférence (lien envoyé par e-mail)",
                "Visioconférence (Google Meet / Zoom)",
                "Visioconférence Google Meet / Téléphone",
                "Entretien en visio",
                "Visio-conférence",
                "En distanciel",
                "Teams",
                "Réunion Microsoft Teams"
            })
    void aPlaceThatNamesTheWayAloneIsAConference(String location) {
        String way = "LOCATION:" + location;

        Invitation linked = read(event(MOMENT, way, "DESCRIPTION:Le lien : https://us02web.zoom.us/j/987?pwd=a ."));
        assertThat(linked.setting()).isEqualTo(InterviewSetting.VIDEO);
        assertThat(linked.venue().place()).isEqualTo("https://us02web.zoom.us/j/987?pwd=a");

        Invitation unlinked = read(event(MOMENT, way));
        assertThat(unlinked.setting()).isEqualTo(InterviewSetting.VIDEO);
        assertThat(unlinked.venue().place()).isEqualTo(location);
    }

    @ParameterizedTest
    @CsvSource({
        "https://visio.numerique.gouv.fr/abc-defg-hij, https://visio.numerique.gouv.fr/abc-defg-hij",
        "https://webconf.numerique.gouv.fr/Entretien123, https://webconf.numerique.gouv.fr/Entretien123",
        "https://teams.cloud.microsoft/meet/123?p=x, https://teams.cloud.microsoft/meet/123?p=x",
        "https://calendly.com/events/0a1b/google_meet, https://calendly.com/events/0a1b/google_meet",
        "meet.google.com/abc-defg-hij, https://meet.google.com/abc-defg-hij",
        "http://meet.google.com/abc-defg-hij, https://meet.google.com/abc-defg-hij",
        "https://meet.goto.com/123456789, https://meet.goto.com/123456789",
        "https://entreprise.webex.com/meet/rh, https://entreprise.webex.com/meet/rh",
        "us05web.zoom.us/j/1, https://us05web.zoom.us/j/1"
    })
    void linksToConferencesAreKnownByWhereTheyLead(String told, String link) {
        Invitation inText = read(event(MOMENT, "DESCRIPTION:Rejoindre : " + told + ".\\nÀ bientôt"));
        assertThat(inText.venue().place()).isEqualTo(link);
        assertThat(inText.setting()).isEqualTo(InterviewSetting.VIDEO);
        assertThat(read(event(MOMENT, "LOCATION:" + told)))
                .extracting(Invitation::setting)
                .isEqualTo(InterviewSetting.VIDEO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exemple.fr/?u=meet.google.com/abc",
                "https://notzoom.us/j/1",
                "claire@zoom.us/carte",
                "https://calendly.com/claire"
            })
    void otherLinksLeadToNoConference(String link) {
        assertThat(read(event(MOMENT, "DESCRIPTION:" + link)).setting()).isEqualTo(InterviewSetting.ON_SITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "0612345678",
                "+33 6 12 34 56 78",
                "+33(0)6.12.34.56.78",
                "Par tel au 06 12 34 56 78",
                "Tél. 01-23-45-67-89",
                "Nous vous appelons au 06.12.34.56.78",
                "Claire vous rappellera"
            })
    void aPlaceThatIsANumberIsACall(String location) {
        assertThat(read(event(MOMENT, "LOCATION:" + location)).setting()).isEqualTo(InterviewSetting.PHONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 rue de la Paix\\, 75002 Paris (tél. 01 23 45 67 89)",
                "Siège\\, salle Zoom\\, 3e étage",
                "Visiopole\\, 5 avenue Foch",
                "Zoom Café\\, 8 bis quai de Jemmapes",
                "Accueil : 01 23 45 67 89"
            })
    void aPlaceWhereOneGoesStaysOne(String location) {
        Invitation invitation =
                read(event(MOMENT, "LOCATION:" + location, "DESCRIPTION:Sinon : https://meet.google.com/abc-defg-hij"));

        assertThat(invitation.setting()).isEqualTo(InterviewSetting.ON_SITE);
        assertThat(invitation.venue().place()).isEqualTo(location.replace("\\", ""));
    }

    @ParameterizedTest
    @CsvSource({"PT2700S, 45", "PT45M, 45", "PT1H30M, 90", "P0DT1H, 60", "PT0H2700S, 45", "PT0S, ", "-PT45M, ", "P1W, "
    })
    void aLengthMayBeToldInAnyUnit(String length, @Nullable Integer minutes) {
        assertThat(read(event(MOMENT, "DURATION:" + length)).venue().minutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "20260310T090000, 2026-03-10T13:00",
        "20260610T090000, 2026-06-10T14:00",
        "20261110T090000, 2026-11-10T12:00"
    })
    void aZoneThatTheFileAloneDescribesGoesByItsRules(String local, LocalDateTime expected) {
        String zone = zone("Sud", "-0300", "BYDAY=3SU;BYMONTH=2", "-0200", "BYDAY=3SU;BYMONTH=10");

        Invitation invitation = read(zone + event("DTSTART;TZID=Sud:" + local).replace("BEGIN:VCALENDAR\r\n", ""));

        assertThat(invitation.at()).isEqualTo(expected);
        assertThat(invitation.doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2026-03-10T11:00",
        "'DTSTART:20270101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0400', 2026-03-10T07:00",
        "'DTSTART:20200101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+9900', ",
        "'DTSTART:16010101T000000\nRRULE:FREQ=YEARLY;BYMONTH=13;BYDAY=-9SU\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200', 2026-03-10T08:00",
        "'DTSTART:20200101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200', 2026-03-10T08:00"
    })
    void rulesThatMakeNoSenseDoNoHarm(String observance, @Nullable LocalDateTime expected) {
        String zone = "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Ici\nBEGIN:STANDARD\n"
                + (observance.isEmpty() ? "TZOFFSETTO:-0100" : observance) + "\nEND:STANDARD\nEND:VTIMEZONE\n";

        Invitation invitation =
                read(zone + event("DTSTART;TZID=Ici:20260310T090000").replace("BEGIN:VCALENDAR\r\n", ""));

        assertThat(invitation.doubts().contains(Doubt.UNKNOWN_ZONE)).isEqualTo(expected == null);
        assertThat(invitation.at()).isEqualTo(expected == null ? LocalDateTime.of(2026, 3, 10, 9, 0) : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Chez nous, America/New_York, true",
        "America/New_York, Chez nous, false",
        "Chez nous, Chez nous, true",
        "Europe/Paris, Europe/Paris, false"
    })
    void aLengthIsNotMadeOfTwoZonesOfWhichOneIsUnknown(String from, String to, boolean doubtful) {
        Invitation invitation =
                read(event("DTSTART;TZID=" + from + ":20260310T090000", "DTEND;TZID=" + to + ":20260310T100000"));

        assertThat(invitation.venue().minutes()).isEqualTo(60);
        assertThat(invitation.doubts().contains(Doubt.UNKNOWN_ZONE)).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPLY", "reply", "COUNTER", "REFRESH"})
    void whatWasAnsweredIsNoInvitation(String method) {
        assertThat(PARIS.read(Invitations.file("outlook").replace("METHOD:REQUEST", "METHOD:" + method)))
                .isEmpty();
    }

    private static String zone(String id, String winter, String winterRule, String summer, String summerRule) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "BEGIN:VTIMEZONE",
                "TZID:" + id,
                observance("STANDARD", summer, winter, winterRule),
                observance("DAYLIGHT", winter, summer, summerRule),
                "END:VTIMEZONE",
                "");
    }

    private static String observance(String name, String before, String after, String rule) {
        return String.join(
                "\r\n",
                "BEGIN:" + name,
                "DTSTART:20070101T000000",
                "RRULE:FREQ=YEARLY;" + rule,
                "TZOFFSETFROM:" + before,
                "TZOFFSETTO:" + after,
                "END:" + name);
    }

    private static Invitation read(String file) {
        return PARIS.read(file).orElseThrow();
    }
}
