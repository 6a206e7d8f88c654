package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Mailbox;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
class SignUpIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CsrfTokenRepository tokens;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private TestClock clock;

    private Guest guest;

    private final String email = "nouvelle-" + UUID.randomUUID() + "@exemple.fr";

    private String link = "";

    @Autowired
    private SignedInPeople people;

    @BeforeEach
    void followTheLinkInTheLetter() {
        // The first visitor of all would need no letter.
        people.newPerson();
        guest = new Guest(mvc, tokens);
        guest.get("/inscription");
        assertThat(guest.post("/inscription", "email", email)).hasStatusOk();
        link = mailbox.linkTo(email);
        assertThat(guest.get(link)).hasStatusOk();
    }

    @Test
    void theAddressOfTheLetterIsTheAccounts() {
        signUp(Map.of("email", "autre@exemple.fr"));

        assertThat(Pages.html(guest.get("/profil"))).contains(email).doesNotContain("autre@exemple.fr");
    }

    @Test
    void theLinkServesOnce() {
        signUp(Map.of());
        Guest another = new Guest(mvc, tokens);

        assertThat(another.get(link)).hasStatus(404).bodyText().contains("Ce lien ne fonctionne plus");
        another.get("/connexion");
        assertThat(another.post(link, "firstName", "A", "lastName", "B", "password", SignedInPeople.PASSWORD))
                .hasStatus(404);
    }

    @Test
    void theLinkServesForADay() {
        clock.setTo(LocalDateTime.of(2026, 3, 4, 12, 0));

        assertThat(guest.get(link)).hasStatus(404);
    }

    @Test
    void noPageThatIsOpenedFromTheLinkLearnsIt() {
        assertThat(guest.get(link)).headers().hasValue("Referrer-Policy", "strict-origin");
        assertThat(signUp(Map.of("firstName", ""))).headers().hasValue("Referrer-Policy", "strict-origin");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aNewPersonIsSignedInAtOnce() {
        MvcTestResult answer = signUp(Map.of("phone", "06 12 34 56 78", "gender", "FEMININE"));

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/");
        MvcTestResult profile = guest.get("/profil");
        assertThat(profile).hasStatusOk();
        assertThat(Pages.typed(profile, "firstName")).isEqualTo("Camille");
        assertThat(Pages.typed(profile, "phone")).isEqualTo("06 12 34 56 78");
        assertThat(Pages.typed(profile, "gender")).isEqualTo("FEMININE");
    }

    @Test
    void whoSignsUpHasASessionAndNobodyBefore() {
        guest.get("/profil");
        assertThat(guest.sessionId()).isNull();

        signUp(Map.of());

        assertThat(guest.sessionId()).isNotNull();
    }

    @Test
    void namesAreTrimmedAndTheirSpacesCollapsed() {
        signUp(Map.of("firstName", "  Marie \t  Lou ", "lastName", "de\u00a0 la\u2003Tour\n"));

        MvcTestResult profile = guest.get("/profil");
        assertThat(Pages.typed(profile, "firstName")).isEqualTo("Marie Lou");
        assertThat(Pages.typed(profile, "lastName")).isEqualTo("de la Tour");
    }

    @Test
    void namesWithHtmlAndQuotesAreShownAsTheyWereTyped() {
        String name = "<b onclick=\"x\">L'Été</b> & ${7*7}";

        MvcTestResult refused = signUp(Map.of("firstName", name, "password", ""));
        signUp(Map.of("firstName", name));

        assertThat(Pages.typed(refused, "firstName")).isEqualTo(name);
        assertThat(Pages.typed(guest.get("/profil"), "firstName")).isEqualTo(name);
        assertThat(Pages.html(guest.get("/profil"))).doesNotContain("<b onclick");
    }

    @ParameterizedTest
    @CsvSource({
        "firstName, '', Indiquez votre prénom.",
        "firstName, '   ', Indiquez votre prénom.",
        "lastName, '', Indiquez votre nom.",
        "password, '', au moins 15 caractères",
        "password, quatre mots au, au moins 15 caractères",
        "password, motdepasse123456789, se devine vite",
        "password, camille roux 2026, se devine vite",
        "phone, 06 AB CD EF GH, Ce numéro ne se lit pas",
        "phone, 123, Ce numéro ne se lit pas",
        "gender, AUTRE, Choisissez une des réponses",
    })
    void badInputIsExplainedBesideItsField(String field, String typed, String message) {
        MvcTestResult answer = signUp(Map.of(field, typed));

        assertRefused(answer, field, message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "camille",
                "camille@",
                "@exemple.fr",
                "camille@@exemple.fr",
                "ca mille@exemple.fr",
                "<script>@exemple.fr",
                "camille@exemple.fr\r\nBcc: autre@exemple.fr"
            })
    void anAddressThatIsNoneIsExplainedBesideItsField(String typed) {
        assertRefused(guest.post("/inscription", "email", typed), "email", "adresse e-mail");
    }

    @Test
    void anOverlongAddressIsExplainedBesideItsField() {
        assertRefused(guest.post("/inscription", "email", "a".repeat(250) + "@b.fr"), "email", "au plus");
    }

    @ParameterizedTest
    @CsvSource({"firstName, 101", "lastName, 101", "phone, 31", "password, 201"})
    void overlongInputIsExplainedBesideItsField(String field, int length) {
        assertRefused(signUp(Map.of(field, "1".repeat(length))), field, "au plus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ca\u0000mille", "Ca\u0007mille", "Cam\u009fille"})
    void controlCharactersAreExplained(String typed) {
        assertRefused(signUp(Map.of("firstName", typed)), "firstName", "caractère invisible");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "0612345678",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "+33 6 12 34 56 78",
                "+33 (0)6 12 34 56 78",
                "06\u00a012\u00a034\u00a056\u00a078"
            })
    void telephonesAreTakenAsPeopleWriteThem(String phone) {
        assertThat(signUp(Map.of("phone", phone))).hasStatus(302);
    }

    @Test
    void aRequestWithoutAnyFieldIsAnsweredLikeAnEmptyForm() {
        assertRefused(guest.post("/inscription"), "email", "Indiquez votre adresse e-mail.");
        assertRefused(guest.post(link), "firstName", "Indiquez votre prénom.");
    }

    @Test
    void everythingButThePasswordIsKept() {
        MvcTestResult answer = signUp(Map.of("phone", "xx", "gender", "MASCULINE"));

        assertThat(Pages.typed(answer, "firstName")).isEqualTo("Camille");
        assertThat(Pages.typed(answer, "lastName")).isEqualTo("Roux");
        assertThat(Pages.html(answer)).contains(email);
        assertThat(Pages.typed(answer, "phone")).isEqualTo("xx");
        assertThat(Pages.typed(answer, "gender")).isEqualTo("MASCULINE");
        assertThat(Pages.html(answer)).doesNotContain(SignedInPeople.PASSWORD);
    }

    @Test
    void whoIsSignedInIsSentHome() {
        signUp(Map.of());

        assertThat(guest.get("/inscription")).hasRedirectedUrl("/");
        assertThat(guest.get("/connexion")).hasRedirectedUrl("/");
    }

    private MvcTestResult signUp(Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("firstName", "Camille", "lastName", "Roux", "password", SignedInPeople.PASSWORD));
        fields.putAll(changes);
        return guest.post(
                link,
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private static void assertRefused(MvcTestResult answer, String field, String message) {
        assertThat(answer).hasStatus(422);
        assertThat(Pages.error(answer, field).replace('\u00a0', ' ')).contains(message);
    }
}
