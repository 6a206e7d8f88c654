package fr.relance.invitation;

import static fr.relance.invitation.Invitations.event;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.growth.Growth;
import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Invited;
import fr.relance.interview.Venue;
import fr.relance.invitation.Invitation.Doubt;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Tuesday 3 March 2026, noon in Paris. */
class InvitationReaderTests {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 3, 12, 0);
    private static final InvitationReader PARIS =
            new InvitationReader(ZoneId.of("Europe/Paris"), NOW, "camille@exemple.fr");
    private static final InvitationReader REUNION =
            new InvitationReader(ZoneId.of("Indian/Reunion"), NOW, "camille@exemple.fr");

    @Test
    void outlookNamesZonesOfItsOwnAndHidesTheLinkInTheText() {
        Invitation invitation = read(Invitations.file("outlook"));

        assertThat(invitation.at()).isEqualTo("2026-03-10T14:30");
        assertThat(invitation.venue().minutes()).isEqualTo(60);
        assertThat(invitation.venue().place())
                .startsWith("https://teams.microsoft.com/l/meetup-join/19%3ameeting_NmQx");
        assertThat(invitation.venue().place()).endsWith("%7d");
        assertThat(invitation.setting()).isEqualTo(InterviewSetting.VIDEO);
        assertThat(invitation.organizer())
                .contains(new Organizer("Claire", "DURAND", "claire.durand@grand-hotel.example"));
        assertThat(invitation.organizer().flatMap(Organizer::company)).contains("Grand Hotel");
        assertThat(invitation.invited())
                .isEqualTo(new Invited(
                        "040000008200E00074C5B7101A82E00800000000B0D1A2C4F0ACDC01000000000000000"
                                + "010000000A1B2C3D4E5F60718293A4B5C6D7E8F90",
                        1));
        assertThat(invitation.doubts()).isEmpty();
    }

    @Test
    void googleTellsTheTimeOfGreenwich() {
        Invitation invitation = read(Invitations.file("google"));

        assertThat(invitation.at()).isEqualTo("2026-07-01T10:00");
        assertThat(invitation.venue()).isEqualTo(new Venue("https://meet.google.com/abc-defg-hij", 45));
        assertThat(invitation.setting()).isEqualTo(InterviewSetting.VIDEO);
        assertThat(invitation.summary()).isEqualTo("Échange téléphonique ou visio, à confirmer");
    }

    @Test
    void appleWritesAnAddressInLines() {
        Invitation invitation = read(Invitations.file("apple"));

        assertThat(invitation.at()).isEqualTo("2026-03-12T09:30");
        assertThat(invitation.venue())
                .isEqualTo(new Venue("Le Grand Hôtel 12 rue de la Paix, 75002 Paris, France", 60));
        assertThat(invitation.setting()).isEqualTo(InterviewSetting.ON_SITE);
        assertThat(invitation.organizer().flatMap(Organizer::company)).isEmpty();
    }

    @Test
    void aZoneOfOnesOwnIsKnownByItsHours() {
        Invitation invitation = read(Invitations.file("exchange-custom-zone"));

        assertThat(invitation.at()).isEqualTo("2026-04-02T11:00");
        assertThat(invitation.venue()).isEqualTo(new Venue("Siège, salle Monet", 90));
        assertThat(invitation.doubts()).isEmpty();
        assertThat(REUNION.read(Invitations.file("exchange-custom-zone"))
                        .orElseThrow()
                        .at())
                .isEqualTo("2026-04-02T13:00");
    }

    @Test
    void zoomInvitesFromAfarByAMachine() {
        Invitation invitation = read(Invitations.file("zoom"));

        assertThat(invitation.at())
                .as("a week when the ocean is an hour narrower")
                .isEqualTo("2026-03-11T14:00");
        assertThat(invitation.venue().place()).isEqualTo("https://us02web.zoom.us/j/98765432100?pwd=abc");
        assertThat(invitation.organizer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DTSTART:20260310T090000, 2026-03-10T09:00",
        "DTSTART:20260310T090000Z, 2026-03-10T10:00",
        "DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20260310T090000, 2026-03-10T09:00",
        "DTSTART;TZID=\"tzone://Microsoft/Utc\":20260310T090000, 2026-03-10T10:00",
        "DTSTART;TZID=GMT Standard Time:20260310T090000, 2026-03-10T10:00",
        "DTSTART:2026-03-10T09:00:00Z, 2026-03-10T10:00",
        "dtstart;tzid=Europe/Paris:20260310T0900, 2026-03-10T09:00"
    })
    void aTimeIsToldAsOnesOwnWatchShowsIt(String line, LocalDateTime expected) {
        assertThat(read(event(line)).at()).isEqualTo(expected);
    }

    @Test
    void whatIsDoubtfulIsSaid() {
        assertThat(read(event("DTSTART;VALUE=DATE:20260310")).doubts()).containsExactly(Doubt.ALL_DAY);
        assertThat(read(event("DTSTART;TZID=Chez nous:20260310T090000")).doubts())
                .containsExactly(Doubt.UNKNOWN_ZONE);
        assertThat(read(event("DTSTART:20260310T090000", "RRULE:FREQ=WEEKLY")).doubts())
                .containsExactly(Doubt.RECURRING);
    }

    @Test
    void ofSeveralTheFirstToComeIsRead() {
        Invitation invitation = read(event(
                "DTSTART:20260401T090000",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "DTSTART:20260305T090000",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "DTSTART:20260101T090000"));

        assertThat(invitation.at()).isEqualTo("2026-03-05T09:00");
        assertThat(invitation.doubts()).containsExactly(Doubt.SEVERAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void linesEndAsTheyLike(String lineBreak) {
        String file = "\uFEFF" + Invitations.file("apple").replace("\r\n", lineBreak);

        assertThat(read(file)).isEqualTo(read(Invitations.file("apple")));
    }

    @Test
    void aCancellationIsOne() {
        String cancel = Invitations.file("outlook").replace("METHOD:REQUEST", "METHOD:CANCEL");

        assertThat(read(cancel).cancelled()).isTrue();
        assertThat(read(event("DTSTART:20260310T090000", "STATUS:CANCELLED")).cancelled())
                .isTrue();
        assertThat(read(Invitations.file("outlook")).cancelled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bonjour",
                "BEGIN:VCALENDAR",
                "BEGIN:VEVENT\nDTSTART:20260310T090000\nEND:VEVENT",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261399T990000\nEND:VEVENT\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:18000101T090000\nEND:VEVENT\nEND:VCALENDAR"
            })
    void whatIsNoInvitationIsNone(String text) {
        assertThat(PARIS.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void aFileThatIsDamagedAnywhereIsReadOrNot(long seed) {
        Random random = new Random(seed);
        String[] files = {"outlook", "google", "apple", "exchange-custom-zone", "zoom"};
        for (int i = 0; i < 400; i++) {
            byte[] bytes = Invitations.file(files[random.nextInt(files.length)]).getBytes(StandardCharsets.UTF_8);
            for (int damage = 0; damage < 1 + random.nextInt(20); damage++) {
                bytes[random.nextInt(bytes.length)] = (byte) "\n:;\"=-0ZT\\\u0000é".charAt(random.nextInt(12));
            }
            Optional<Invitation> invitation = PARIS.read(new String(bytes, StandardCharsets.UTF_8));

            invitation.ifPresent(read -> assertThat(read.at().getYear()).isBetween(1999, 2101));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VEVENT\n",
                "DTSTART;TZID=/a/b/c/d/e/f/g/h/i/j:20260310T090000\n",
                "BEGIN:VEVENT\nDTSTART;TZID=x/y:20260310T090000\nEND:VEVENT\n",
                "BEGIN:VTIMEZONE\nTZID:x\nEND:VTIMEZONE\n",
                "BEGIN:VTIMEZONE\nTZID:x\nBEGIN:DAYLIGHT\nDTSTART:16010101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETTO:+0100\n"
                        + "END:DAYLIGHT\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=x:20260310T090000\nEND:VEVENT\n",
                "BEGIN:DAYLIGHT\nDTSTART:16010101T000000\nRRULE:FREQ=YEARLY;BYSECOND=1,2,3,4,5,6,7,8\nEND:DAYLIGHT\n",
                "END:VEVENT\n",
                "X;A=b;",
                "0612345678 ",
                "https://visio.a.b.",
                "12 ",
                "X;A=\"b;",
                ":;",
                "\\",
                "https://teams.microsoft.com",
                "(((("
            })
    void aFileMadeToTireItsReaderIsReadInTime(String part) {
        String body = part.repeat(256 * 1024 / part.length());

        assertThat(Duration.ofSeconds(5)).isGreaterThan(time(() -> {
            PARIS.read("BEGIN:VCALENDAR\n" + body);
            PARIS.read("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(8_000) + "END:VTODO\n".repeat(8_000));
            PARIS.read(event("DTSTART;TZID=x:20260310T090000\nBEGIN:VTIMEZONE\nTZID:x\n" + body));
            PARIS.read(event("DTSTART:20260310T090000", "DESCRIPTION:" + body, "LOCATION:" + body));
            PARIS.read(event("DTSTART:20260310T090000", "ORGANIZER;CN=" + body + ":mailto:" + body));
        }));
    }

    @Test
    void twiceTheFileTakesTwiceAsLong() {
        assertThat(Growth.faults(30_000, 7, text -> {
                    String line = text.replace("\n", "\\n");
                    PARIS.read("BEGIN:VCALENDAR\n" + text);
                    PARIS.read(event("DTSTART:20260310T090000", "DESCRIPTION:" + line, "LOCATION:" + line));
                    PARIS.read(event(
                            "DTSTART:20260310T090000", "SUMMARY:" + line, "ORGANIZER;CN=" + line + ":mailto:" + line));
                }))
                .isEmpty();
    }

    private static Duration time(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static Invitation read(String file) {
        return PARIS.read(file).orElseThrow();
    }
}
