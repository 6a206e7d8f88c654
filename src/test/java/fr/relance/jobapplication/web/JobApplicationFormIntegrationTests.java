package fr.relance.jobapplication.web;

import static fr.relance.jobapplication.web.FormPost.page;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.Contract;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationLists;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.ListedJobApplication;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class JobApplicationFormIntegrationTests {

    private static final String NEW = "/candidatures/nouvelle";

    private static final JobApplicationDetails EVERYTHING = new JobApplicationDetails(
            "L’Épicerie Bio",
            "Chef de rang",
            "https://www.exemple.fr/offre",
            "Lyon",
            Origin.NETWORK,
            Contract.FIXED_TERM,
            Seniority.MANAGER,
            Urgency.LOW,
            true,
            LocalDate.of(2026, 2, 20),
            LocalDate.of(2026, 3, 31),
            "Une ligne\nune autre");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private JobApplicationLists lists;

    private final JobApplicationId id = JobApplicationId.random();
    private SignedInPerson camille;

    @BeforeEach
    void signIn() {
        camille = people.newPerson();
    }

    @Test
    void theBlankFormHasTheUsualAnswersAndAnIdOfItsOwn() {
        Document first = page(mvc.get().uri(NEW).with(camille.auth()).exchange());
        Document second = page(mvc.get().uri(NEW).with(camille.auth()).exchange());

        assertThat(first.select("[name=post.seniority][checked]").val()).isEqualTo("EXPERIENCED");
        assertThat(first.select("[name=post.urgency][checked]").val()).isEqualTo("NORMAL");
        assertThat(first.select("[name=post.company]").val()).isEmpty();
        assertThat(first.select("[name=id]").val())
                .isNotEmpty()
                .isNotEqualTo(second.select("[name=id]").val());
    }

    @Test
    void companyAndPositionAreEnough() {
        assertThat(create(Map.of())).hasStatus(302).hasRedirectedUrl("/candidatures/" + id);

        assertThat(known()).isEqualTo(JobApplicationDetails.of("Le Grand Hôtel", "Chef de rang"));
    }

    @Test
    void everyFieldIsRead() {
        create(Map.ofEntries(
                entry("post.company", "  L’Épicerie\u00a0 Bio "),
                entry("post.link", "www.exemple.fr/offre"),
                entry("post.place", "Lyon"),
                entry("post.origin", "NETWORK"),
                entry("post.contract", "FIXED_TERM"),
                entry("post.seniority", "MANAGER"),
                entry("post.urgency", "LOW"),
                entry("post.directContactRole", "true"),
                entry("post.appliedOn", "2026-02-20"),
                entry("post.closingOn", "2026-03-31"),
                entry("post.notes", " Une ligne\r\nune autre ")));

        assertThat(known()).isEqualTo(EVERYTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "post.company, '', Indiquez l’entreprise.",
        "post.company, '\u200b\u00a0', Indiquez l’entreprise.",
        "post.position, ' ', Indiquez le poste.",
        "post.link, javascript:alert(1), Ce lien ne mène pas à une page web",
        "post.link, ftp://exemple.fr, Ce lien ne mène pas à une page web",
        "post.appliedOn, 1999-12-31, Indiquez une date entre 2000 et 2100.",
        "post.appliedOn, 2101-01-01, Indiquez une date entre 2000 et 2100.",
        "post.appliedOn, 2026-02-30, Indiquez une date entre 2000 et 2100.",
        "post.appliedOn, hier, Indiquez une date entre 2000 et 2100.",
        "post.appliedOn, 2027-03-04, Cette date est dans plus d’un an.",
        "post.origin, RUMOUR, Choisissez l’une des réponses proposées.",
        "post.contract, SLAVERY, Choisissez l’une des réponses proposées.",
        "post.seniority, '', Choisissez l’une des réponses proposées.",
        "post.urgency, '', Choisissez l’une des réponses proposées."
    })
    void whatMakesNoSenseIsToldNextToItsField(String field, String typed, String sentence) {
        MvcTestResult answer = create(Map.of(field, typed, "post.notes", "Mes notes"));

        assertThat(answer).hasStatus(422);
        Document page = page(answer);
        assertThat(page.select("#" + field.replace('.', '-') + "-erreur").text())
                .contains(sentence);
        assertThat(page.select(".rl-summary a").eachAttr("href")).containsExactly("#" + field.replace('.', '-'));
        assertThat(page.select("[name=post.notes]").text()).isEqualTo("Mes notes");
        assertThat(page.select("[name=id]").val()).isEqualTo(id.toString());
        assertThat(jobApplications.all(camille.owner())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"post.company, 120", "post.position, 120", "post.place, 120", "post.notes, 10000"})
    void aTextFillsItsColumnAndNoMore(String field, int length) {
        Document page = page(create(Map.of(field, "é".repeat(length + 1))));

        assertThat(page.select("#" + field.replace('.', '-') + "-erreur").text())
                .contains("caractères au plus");
        assertThat(page.select("[name=" + field + "]").hasAttr("aria-invalid")).isTrue();
        assertThat(create(Map.of(field, "é".repeat(length)))).hasStatus(302);
    }

    @Test
    void aLinkFillsItsColumnAndNoMore() {
        String address = "https://exemple.fr/" + "a".repeat(481);

        assertThat(page(create(Map.of("post.link", address + "a")))
                        .select("#post-link-erreur")
                        .text())
                .contains("500 caractères au plus");
        assertThat(create(Map.of("post.link", address))).hasStatus(302);
    }

    @Test
    void everythingTypedIsKeptWithTheErrors() throws Exception {
        Map<String, String> typed = Map.of(
                "post.company", "",
                "post.position", "<b>\"Chef\" & co</b>",
                "post.link", "javascript:alert(1)",
                "post.place", "Lyon",
                "post.origin", "AGENCY",
                "post.contract", "OTHER",
                "post.seniority", "EXECUTIVE",
                "post.urgency", "FAST",
                "post.directContactRole", "true",
                "post.appliedOn", "demain");
        Document page = page(create(typed));

        assertThat(page.select("[name=post.position]").val()).isEqualTo("<b>\"Chef\" & co</b>");
        assertThat(page.select("main b")).isEmpty();
        assertThat(page.select("[name=post.link]").val()).isEqualTo("javascript:alert(1)");
        assertThat(page.select("[name=post.place]").val()).isEqualTo("Lyon");
        assertThat(page.select("[name=post.origin] [selected]").val()).isEqualTo("AGENCY");
        assertThat(page.select("[name=post.contract] [selected]").val()).isEqualTo("OTHER");
        assertThat(page.select("[name=post.seniority][checked]").val()).isEqualTo("EXECUTIVE");
        assertThat(page.select("[name=post.urgency][checked]").val()).isEqualTo("FAST");
        assertThat(page.select("[name=post.directContactRole]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("[name=post.appliedOn]").val()).isEqualTo("demain");
        assertThat(page.select("details.rl-more").hasAttr("open")).isTrue();
    }

    @Test
    void aDoubleClickCreatesOne() {
        assertThat(create(Map.of())).hasRedirectedUrl("/candidatures/" + id);
        assertThat(create(Map.of())).hasRedirectedUrl("/candidatures/" + id);

        assertThat(lists.latest(camille.owner(), 20).stream().map(ListedJobApplication::id))
                .containsExactly(id);
    }

    @Test
    void simultaneousClicksCreateOneToo() throws Exception {
        Callable<MvcTestResult> click = () -> create(Map.of());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<MvcTestResult> answer :
                    threads.invokeAll(Stream.generate(() -> click).limit(8).toList())) {
                assertThat(answer.get()).hasStatus(302).hasRedirectedUrl("/candidatures/" + id);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(jobApplications.all(camille.owner())).containsExactly(id);
    }

    @Test
    void anIdThatCannotBeReadIsReplaced() {
        assertThat(create(Map.of("id", "n’importe quoi"))).hasStatus(302);

        assertThat(jobApplications.all(camille.owner())).hasSize(1);
    }

    @Test
    void knownCompaniesAreProposed() {
        create(Map.of());

        assertThat(FormPost.get(mvc, camille, NEW)
                        .select("#known-companies option")
                        .eachText())
                .containsExactly("Le Grand Hôtel");
    }

    private JobApplicationDetails known() {
        return jobApplications.get(camille.owner(), id).details();
    }

    private MvcTestResult create(Map<String, String> typed) {
        return FormPost.to(mvc, camille, NEW)
                .param("id", id.toString())
                .param("post.company", "Le Grand Hôtel")
                .param("post.position", "Chef de rang")
                .param("post.origin", "OFFER")
                .param("post.seniority", "EXPERIENCED")
                .param("post.urgency", "NORMAL")
                .params(typed)
                .send();
    }
}
