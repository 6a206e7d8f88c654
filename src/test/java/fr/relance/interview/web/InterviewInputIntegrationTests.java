package fr.relance.interview.web;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.InterviewId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What makes no sense is told next to its field, with everything typed still there. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class InterviewInputIntegrationTests {

    private static final String ADDRESS = "/entretiens/nouveau";
    private static final String DAY = "Indiquez le jour de l’entretien, entre 2000 et 2100.";
    private static final String TIME = "Indiquez l’heure de l’entretien, par exemple 14:30.";
    private static final String CHOICE = "Choisissez l’une des réponses proposées.";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Interviews interviews;

    @Autowired
    private JobApplications jobApplications;

    private Visitor camille;

    @BeforeEach
    void signUp() {
        camille = new Visitor(mvc, people.newPerson());
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("company", "", "Indiquez le nom de l’entreprise."),
                mistake("company", " \u00a0\u200b", "Indiquez le nom de l’entreprise."),
                mistake("company", "\u0000\u0007", "Indiquez le nom de l’entreprise."),
                mistake("position", "", "Indiquez l’intitulé du poste."),
                mistake("day", "", DAY),
                mistake("day", "1999-12-31", DAY),
                mistake("day", "2101-01-01", DAY),
                mistake("day", "2026-02-31", DAY),
                mistake("day", "mardi", DAY),
                mistake("time", "", TIME),
                mistake("time", "25:00", TIME),
                mistake("time", "dix heures", TIME),
                mistake("email", "claire@", "Cette adresse e-mail semble incomplète."),
                mistake("directPhone", "demain", "Indiquez un numéro de téléphone, avec des chiffres."),
                mistake("directPhone", "- - - -", "Indiquez un numéro de téléphone, avec des chiffres."),
                mistake("assistantPhone", "12", "Indiquez un numéro de téléphone, avec des chiffres."),
                mistake("decisionMakersAbove", "10", "Indiquez un nombre de 0 à 9."),
                mistake("decisionMakersAbove", "-1", "Indiquez un nombre de 0 à 9."),
                mistake("decisionMakersAbove", "trois", "Indiquez un nombre de 0 à 9."),
                mistake("seniority", "BOSS", CHOICE),
                mistake("urgency", "entry", CHOICE),
                mistake("civility", "Madame", CHOICE),
                mistake("setting", "MOON", CHOICE),
                mistake("initiator", "NOBODY", CHOICE),
                mistake("timing", "SOON", CHOICE),
                mistake("channel", "FAX", CHOICE),
                mistake("jobApplication", "la première", "Choisissez une candidature de la liste."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldNextToItsFieldAndNothingTypedIsLost(String field, String typed, String message) {
        recordings.tuesday(camille.owner(), VAGUE);
        Page.Form form = complete().type(field, typed);

        Page page = camille.send(form);

        assertRefused(page, field, message);
        assertThat(kept(page)).containsAllEntriesOf(displayed(form, field));
    }

    @ParameterizedTest
    @CsvSource({
        "company, 120",
        "position, 120",
        "firstName, 100",
        "lastName, 100",
        "role, 120",
        "assistantName, 100",
        "announcedWords, 500",
        "needs, 1000",
        "strengths, 1000",
        "talkingPoint, 1000"
    })
    void textsHaveALengthThatIsTold(String field, int longest) {
        assertThat(camille.send(complete().type(field, "é".repeat(longest))).status())
                .isEqualTo(302);

        Page page = camille.send(complete().type(field, "é".repeat(longest + 1)));

        assertRefused(page, field, "Trop long : " + longest + " caractères au plus.");
        assertThat(page.value(field)).hasSize(longest + 1);
    }

    @Test
    void aLineBreakCountsOnceAsInTheBrowser() {
        String lines = "\r\n".repeat(10) + "a".repeat(990);

        assertThat(camille.send(complete().type("needs", lines)).status()).isEqualTo(302);
    }

    @Test
    void theLongestPhoneNumberIsKeptAndALongerOneRefused() {
        String longest = "+33 (0)1 23 45 67 89 12 34 567";
        assertThat(longest).hasSize(30);
        assertThat(camille.send(complete().type("directPhone", longest)).status())
                .isEqualTo(302);

        assertRefused(
                camille.send(complete().type("directPhone", longest + " 8")),
                "directPhone",
                "Indiquez un numéro de téléphone, avec des chiffres.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        announcedDate, '', '', Indiquez la date annoncée.
        announcedDate, 2026-03-02, '', La date annoncée ne peut pas précéder l’entretien.
        announcedDate, 2027-03-05, '', La date annoncée est à plus d’un an de l’entretien.
        announcedDate, 2026-02-30, '', Indiquez la date annoncée.
        announcedTime, 2026-03-03, 10:00, 'Le jour même, l’heure annoncée doit venir après l’entretien.'
        announcedTime, 2026-03-10, midi, 'Indiquez une heure, par exemple 14:30.'
        """)
    void anAnnouncedDateMakesSense(String field, String date, String time, String message) {
        Page page = camille.send(complete().type("timing", "ON_DATE", "announcedDate", date, "announcedTime", time));

        assertRefused(page, field, message);
        assertThat(page.value("announcedDate")).isEqualTo(date);
        assertThat(page.value("announcedTime")).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03, 10:01", "2026-03-03, ''", "2027-03-04, ''", "2026-03-08, 09:00"})
    void theFarthestAnnouncedDatesAreTaken(String date, String time) {
        Page page = camille.send(complete().type("timing", "ON_DATE", "announcedDate", date, "announcedTime", time));

        assertThat(page.status()).as(page.text()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "DAYS, 0, 365",
        "DAYS, 366, 365",
        "DAYS, '', 365",
        "DAYS, quelques, 365",
        "DAYS, -1, 365",
        "WORKING_DAYS, 251, 250",
        "WEEKS, 53, 52",
        "MONTHS, 13, 12",
        "WEEKS, 99999999999, 52"
    })
    void aDelayHasTheBoundsOfItsUnit(String unit, String amount, int greatest) {
        Page page = camille.send(complete().type("timing", "WITHIN", "unit", unit, "amount", amount));

        assertRefused(page, "amount", "Indiquez un nombre de 1 à " + greatest + ".");
        assertThat(page.value("unit")).isEqualTo(unit);
        assertThat(page.value("amount")).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"DAYS, 365", "WORKING_DAYS, 250", "WEEKS, 52", "MONTHS, 12"})
    void theLongestDelaysAreTaken(String unit, String amount) {
        assertThat(camille.send(complete().type("timing", "WITHIN", "unit", unit, "amount", amount))
                        .status())
                .isEqualTo(302);
    }

    @Test
    void anUnknownUnitIsNotGuessed() {
        assertRefused(
                camille.send(complete().type("timing", "WITHIN", "unit", "MOONS", "amount", "2")), "unit", CHOICE);
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        Page page = camille.send(
                complete().type("company", "", "day", "", "email", "claire@", "decisionMakersAbove", "12"));

        assertThat(page.error("company")).isNotEmpty();
        assertThat(page.error("day")).isNotEmpty();
        assertThat(page.error("email")).isNotEmpty();
        assertThat(page.error("decisionMakersAbove")).isNotEmpty();
    }

    @Test
    void anEmptyRequestIsAFormToFillIn() {
        Page page = camille.post(ADDRESS);

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error("company")).isEqualTo("Indiquez le nom de l’entreprise.");
        assertThat(page.error("day")).isEqualTo(DAY);
    }

    @Test
    void aFieldSentTwiceIsNoIncident() {
        Page page = camille.post(
                ADDRESS,
                "company",
                "a",
                "company",
                "b",
                "position",
                "chef de rang",
                "day",
                "2026-03-03",
                "day",
                "2026-03-04",
                "time",
                "10:00");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.error("day")).isEqualTo(DAY);
    }

    @Test
    void aVeryLongTextIsRefusedAtOnce() {
        String blanks = " ".repeat(100_000) + "x";

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            Page page = camille.send(
                    complete().type("needs", "a".repeat(1_500_000), "directPhone", blanks, "email", blanks));
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.error("needs")).isEqualTo("Trop long : 1000 caractères au plus.");
        });
    }

    @Test
    void controlCharactersNeverReachARow() {
        Page answer = camille.send(complete()
                .type("company", "Le\u0000 Grand\u0007 Hôtel", "needs", "du\u0000 calme", "lastName", "Du\u200brand"));

        InterviewView interview = recorded(answer);
        assertThat(jobApplications
                        .get(camille.owner(), interview.jobApplication())
                        .details()
                        .company())
                .isEqualTo("Le Grand Hôtel");
        assertThat(interview.details().needs()).isEqualTo("du calme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact", "jobApplication"})
    void whatBelongsToSomebodyElseIsNotFound(String field) {
        Recorded foreign = recordings.tuesday(people.newPerson().owner(), VAGUE);
        Map<String, String> ids = Map.of(
                "contact", String.valueOf(foreign.metWith()),
                "jobApplication", foreign.jobApplication().toString());
        Recorded own = recordings.tuesday(camille.owner(), VAGUE);
        Page.Form form =
                camille.get(ADDRESS + "?candidature=" + own.jobApplication()).form(ADDRESS);

        assertThat(camille.send(form.type(field, ids.getOrDefault(field, ""))).status())
                .isEqualTo(404);
        assertThat(interviews.of(camille.owner(), own.jobApplication())).hasSize(1);
    }

    @Test
    void anIdThatSomebodyElseChoseBeforeIsNotFound() {
        Recorded foreign = recordings.tuesday(people.newPerson().owner(), VAGUE);

        assertThat(camille.send(complete().type("freshId", foreign.interview().toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anUnreadableFreshIdIsReplaced() {
        assertThat(camille.send(complete().type("freshId", "x")).status()).isEqualTo(302);
        assertThat(camille.send(complete().without("freshId")).status()).isEqualTo(302);
    }

    @Test
    void anUnknownCandidatureIsNotFound() {
        assertThat(camille.send(complete()
                                .type("jobApplication", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
    }

    private Page.Form complete() {
        return camille.get(ADDRESS)
                .form(ADDRESS)
                .type("company", "L’Étoile & \"fils\"", "position", "chef de <rang>", "day", "2026-03-03")
                .type("time", "10:00", "setting", "VIDEO", "civility", "MADAME", "firstName", "Claire")
                .type("lastName", "O'Brien", "role", "DRH", "email", "claire@etoile.example")
                .type("directPhone", "01 23 45 67 89", "assistantName", "Zoé", "assistantPhone", "0123456780")
                .type("announcedWords", "On revient vers vous.", "initiator", "RECRUITER", "timing", "VAGUE")
                .type("channel", "EMAIL", "needs", "de l’<ordre>", "strengths", "du \"calme\"")
                .type("talkingPoint", "la terrasse", "decisionMakersAbove", "3", "directContactRole", "true")
                .type("seniority", "MANAGER", "urgency", "LOW", "amount", "4", "unit", "MONTHS")
                .type("announcedDate", "2026-03-12", "announcedTime", "14:30");
    }

    private static Map<String, String> kept(Page page) {
        return page.form(ADDRESS).fields();
    }

    /** What a page can show again: a choice that does not exist cannot be shown as chosen, nor what no HTML holds. */
    private static Map<String, String> displayed(Page.Form form, String except) {
        return form.without(except, "_csrf").fields();
    }

    private static void assertRefused(Page page, String field, String message) {
        assertThat(page.status()).as(page.text()).isEqualTo(422);
        assertThat(page.error(field)).isEqualTo(message);
    }

    private InterviewView recorded(Page answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return interviews.get(camille.owner(), InterviewId.of(answer.location().substring("/entretiens/".length())));
    }

    static Arguments mistake(String field, String typed, String message) {
        return arguments(field, typed, message);
    }
}
