package fr.relance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Venue;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.InTheDark;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.WithoutJavaScript;
import fr.relance.ui.pages.Clipboard;
import fr.relance.ui.pages.ComposerPage;
import fr.relance.ui.pages.SignInPage;
import fr.relance.ui.pages.TemplatePage;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The texts of a relance: chosen, changed, kept, taken elsewhere, used again. */
@BrowserTest
@SuppressWarnings("NullAway.Init")
class ComposerTextsBrowserTests {

    private static final PersonDetails PERSON = new PersonDetails(
            Civility.MADAME,
            "Claire",
            "Durand",
            null,
            "claire.durand@grandhotel.example",
            "01 23 45 67 89",
            null,
            null);

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private FollowUps followUps;

    private SignedInPerson camille;
    private String relance;

    @BeforeEach
    void somebodyIsSignedIn(Page page) {
        camille = people.newPerson();
        SignInPage.open(page).signIn(camille.email(), SignedInPeople.PASSWORD);
        relance = relance("Le Grand Hôtel", "chef de rang");
    }

    @Test
    void anotherTextIsChosenAndWhatWasTypedIsKeptWithItsOwn(Page page) {
        ComposerPage composer = open(page, relance);
        composer.message().fill("Argumentée à moi ?");

        composer.choose("Sobre");
        assertThat(composer.message()).hasValue(Pattern.compile("^Madame Durand,"));
        composer.choose("Argumentée");
        assertThat(composer.message()).hasValue("Argumentée à moi ?");

        composer.button("Revenir au texte proposé").click();
        assertThat(composer.message()).hasValue(Pattern.compile("trois saisons en palace"));
        composer.undo();
        assertThat(composer.message()).hasValue("Argumentée à moi ?");
    }

    @Test
    void theDownloadIsADraftOfTheTextAsItStandsAgainAndAgain(Page page) throws Exception {
        ComposerPage composer = open(page, relance);
        String body = "Madame Durand,\n\nÀ l’œuvre\u00A0: où en êtes-vous\u00A0?";
        composer.message().fill(body);

        for (String subject : new String[] {"Suite à l’entretien", "Un autre objet"}) {
            composer.subject().fill(subject);
            Download download = page.waitForDownload(
                    () -> composer.button("Télécharger (.eml)").click());
            assertThat(download.suggestedFilename()).isEqualTo("relance-le-grand-hotel.eml");
            MimeMessage mail = new MimeMessage((Session) null, Files.newInputStream(download.path()));
            assertThat(mail.getSubject()).isEqualTo(subject);
            assertThat(mail.getRecipients(RecipientType.TO))
                    .extracting(Object::toString)
                    .containsExactly("claire.durand@grandhotel.example");
            assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
            assertThat(mail.getContentType()).containsIgnoringCase("charset=utf-8");
            assertThat(mail.getContent().toString().replace("\r\n", "\n")).isEqualTo(body);
        }
        assertThat(composer.message()).hasValue(body);
    }

    @Test
    void aLongTextIsCopiedWhereNoAddressCouldHoldIt(Page page) {
        ComposerPage composer = open(page, relance);
        assertThat(composer.mailto()).contains("&body=Madame%20Durand").hasSizeLessThanOrEqualTo(2000);
        Clipboard.fill(page);

        composer.message().fill("é ".repeat(400));

        assertThat(composer.mailto()).doesNotContain("&body=");
        assertThat(page.getByText("Ce message est trop long")).isVisible();
        page.waitForCondition(() -> Clipboard.text(page).startsWith("é é"));
    }

    @Test
    void aTemplateOfOneRelanceServesAnother(Page page) {
        String other = relance("Mairie de Lyon", "assistante");
        ComposerPage composer = open(page, relance);
        composer.message().fill(composer.message().inputValue() + "\n\nLe poste de chef de rang me plaît.");
        TemplatePage template = composer.template();
        assertThat(template.message()).hasValue(Pattern.compile("Le \\{\\{poste}} me plaît\\.$"));
        template.insert("{{prénom}}");
        assertThat(template.message()).hasValue(Pattern.compile("plaît\\.\\{\\{prénom}}$"));
        template.field("Nom du modèle").fill("Le mien");
        template.save();
        assertThat(composer.toast()).containsText("Modèle « Le mien » enregistré.");

        composer = open(page, other).choose("Le mien");

        assertThat(composer.message()).hasValue(Pattern.compile("Le poste d’assistante me plaît\\.Camille$"));
        composer.copyMessage();
        assertThat(Clipboard.text(page)).contains("à la Mairie de Lyon").doesNotContain("{{");
    }

    @Test
    void copyingNeedsNoScrollingAtADesk(Page page) {
        page.setViewportSize(1280, 900);
        ComposerPage composer = open(page, relance);

        assertThat(composer.button("Copier le message")).isInViewport();
        assertThat(composer.link("Ouvrir dans ma messagerie")).isInViewport();
        assertThat(composer.button("Télécharger (.eml)")).isInViewport();
    }

    @Test
    @OnPhone
    @InTheDark
    void aThumbReachesEverything(Page page) {
        ComposerPage composer = open(page, relance);
        assertThat(composer.button("Copier le message")).isInViewport();
        fits(page);
        composer.choose("Par téléphone");
        assertThat(composer.link("01 23 45 67 89")).isVisible();
        composer.button("Copier le message vocal").click();
        page.waitForCondition(() -> Clipboard.text(page).startsWith("Bonjour Madame Durand"));
        fits(page);
        composer.choose("Message vocal");
        fits(page);
        composer.template();
        fits(page);
    }

    @Test
    @WithoutJavaScript
    void noneOfItNeedsScripts(Page page) throws Exception {
        ComposerPage composer = open(page, relance);
        composer.message().fill("Gardé sans script ?");
        Download download =
                page.waitForDownload(() -> composer.button("Télécharger (.eml)").click());
        MimeMessage mail = new MimeMessage((Session) null, Files.newInputStream(download.path()));
        assertThat(mail.getContent().toString().strip()).isEqualTo("Gardé sans script ?");
        composer.keep();
        composer.choose("Sobre").choose("Argumentée");
        assertThat(composer.message()).hasValue("Gardé sans script ?");

        TemplatePage template = composer.template();
        template.field("Nom du modèle").fill("Sans script");
        template.message().fill("Le {{poste}} {{inconnu}} ?");
        template.save();
        assertThat(template.alert().first()).containsText("{{inconnu}} n’est pas un repère connu");
        template.message().fill("Le {{poste}} ?");
        template.save();
        assertThat(composer.message()).hasValue("Le poste de chef de rang\u00A0?");
    }

    private static void fits(Page page) {
        Layout.assertTouchable(page);
        Layout.assertNoSidewaysScroll(page);
    }

    private static ComposerPage open(Page page, String relance) {
        page.navigate(relance);
        return new ComposerPage(page);
    }

    private String relance(String company, String position) {
        Recorded recorded =
                recordings.record(camille.owner(), JobApplicationDetails.of(company, position), PERSON, details());
        return followUps.of(camille.owner(), recorded.jobApplication()).stream()
                .filter(FollowUpView::isFollowUp)
                .map(followUp -> "/relances/" + followUp.id())
                .findFirst()
                .orElseThrow();
    }

    private static InterviewDetails details() {
        return new InterviewDetails(
                Recordings.TUESDAY,
                InterviewSetting.ON_SITE,
                Venue.UNKNOWN,
                new ContactId(UUID.randomUUID()),
                Set.of(),
                0,
                "une personne à l’aise en anglais",
                "trois saisons en palace",
                null,
                null,
                Recordings.VAGUE);
    }
}
