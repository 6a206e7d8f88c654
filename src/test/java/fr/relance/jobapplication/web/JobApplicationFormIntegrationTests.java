package fr.relance.jobapplication.web;

import static fr.relance.jobapplication.web.FormPost.page;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.Contract;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationRow;
import fr.relance.jobapplication.JobApplications;
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
import org.springframework.data.domain.PageRequest;
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

        assertThat(first.select("[name=seniority][checked]").val()).isEqualTo("EXPERIENCED");
        assertThat(first.select("[name=urgency][checked]").val()).isEqualTo("NORMAL");
        assertThat(first.select("[name=company]").val()).isEmpty();
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
                entry("company", "  L’Épicerie\u00a0 Bio "),
                entry("link", "www.exemple.fr/offre"),
                entry("place", "Lyon"),
                entry("origin", "NETWORK"),
                entry("contract", "FIXED_TERM"),
                entry("seniority", "MANAGER"),
                entry("urgency", "LOW"),
                entry("directContactRole", "true"),
                entry("appliedOn", "2026-02-20"),
                entry("closingOn", "2026-03-31"),
                entry("notes", " Une ligne\r\nune autre ")));

        assertThat(known()).isEqualTo(EVERYTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "company, '', Indiquez l’entreprise.",
        "company, '\u200b\u00a0', Indiquez l’entreprise.",
        "position, ' ', Indiquez le poste.",
        "link, javascript:alert(1), Ce lien ne mène pas à une page web",
        "link, ftp://exemple.fr, Ce lien ne mène pas à une page web",
        "appliedOn, 1999-12-31, Indiquez une date entre 2000 et 2100.",
        "appliedOn, 2101-01-01, Indiquez une date entre 2000 et 2100.",
        "appliedOn, 2026-02-30, Indiquez une date entre 2000 et 2100.",
        "appliedOn, hier, Indiquez une date entre 2000 et 2100.",
        "appliedOn, 2027-03-04, Cette date est dans plus d’un an.",
        "origin, RUMOUR, Choisissez l’une des réponses proposées.",
        "contract, SLAVERY, Choisissez l’une des réponses proposées.",
        "seniority, '', Choisissez l’une des réponses proposées.",
        "urgency, '', Choisissez l’une des réponses proposées."
    })
    void whatMakesNoSenseIsToldNextToItsField(String field, String typed, String sentence) {
        MvcTestResult answer = create(Map.of(field, typed, "notes", "Mes notes"));

        assertThat(answer).hasStatus(422);
        Document page = page(answer);
        assertThat(page.select("#" + field + "-erreur").text()).contains(sentence);
        assertThat(page.select(".rl-summary a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.select("[name=notes]").text()).isEqualTo("Mes notes");
        assertThat(page.select("[name=id]").val()).isEqualTo(id.toString());
        assertThat(jobApplications.all(camille.owner())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"company, 120", "position, 120", "place, 120", "notes, 10000"})
    void aTextFillsItsColumnAndNoMore(String field, int length) {
        Document page = page(create(Map.of(field, "é".repeat(length + 1))));

        assertThat(page.select("#" + field + "-erreur").text()).contains("caractères au plus");
        assertThat(page.select("[name=" + field + "]").hasAttr("aria-invalid")).isTrue();
        assertThat(create(Map.of(field, "é".repeat(length)))).hasStatus(302);
    }

    @Test
    void aLinkFillsItsColumnAndNoMore() {
        String address = "https://exemple.fr/" + "a".repeat(481);

        assertThat(page(create(Map.of("link", address + "a")))
                        .select("#link-erreur")
                        .text())
                .contains("500 caractères au plus");
        assertThat(create(Map.of("link", address))).hasStatus(302);
    }

    @Test
    void everythingTypedIsKeptWithTheErrors() throws Exception {
        Map<String, String> typed = Map.of(
                "company", "",
                "position", "<b>\"Chef\" & co</b>",
                "link", "javascript:alert(1)",
                "place", "Lyon",
                "origin", "AGENCY",
                "contract", "OTHER",
                "seniority", "EXECUTIVE",
                "urgency", "FAST",
                "directContactRole", "true",
                "appliedOn", "demain");
        Document page = page(create(typed));

        assertThat(page.select("[name=position]").val()).isEqualTo("<b>\"Chef\" & co</b>");
        assertThat(page.select("main b")).isEmpty();
        assertThat(page.select("[name=link]").val()).isEqualTo("javascript:alert(1)");
        assertThat(page.select("[name=place]").val()).isEqualTo("Lyon");
        assertThat(page.select("[name=origin] [selected]").val()).isEqualTo("AGENCY");
        assertThat(page.select("[name=contract] [selected]").val()).isEqualTo("OTHER");
        assertThat(page.select("[name=seniority][checked]").val()).isEqualTo("EXECUTIVE");
        assertThat(page.select("[name=urgency][checked]").val()).isEqualTo("FAST");
        assertThat(page.select("[name=directContactRole]").hasAttr("checked")).isTrue();
        assertThat(page.select("[name=appliedOn]").val()).isEqualTo("demain");
        assertThat(page.select("details.rl-more").hasAttr("open")).isTrue();
    }

    @Test
    void aDoubleClickCreatesOne() {
        assertThat(create(Map.of())).hasRedirectedUrl("/candidatures/" + id);
        assertThat(create(Map.of())).hasRedirectedUrl("/candidatures/" + id);

        assertThat(jobApplications.page(camille.owner(), PageRequest.of(0, 20)).map(JobApplicationRow::id))
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
                        .eachAttr("value"))
                .containsExactly("Le Grand Hôtel");
    }

    private JobApplicationDetails known() {
        return jobApplications.get(camille.owner(), id).details();
    }

    private MvcTestResult create(Map<String, String> typed) {
        return FormPost.to(mvc, camille, NEW)
                .param("id", id.toString())
                .param("company", "Le Grand Hôtel")
                .param("position", "Chef de rang")
                .param("origin", "OFFER")
                .param("seniority", "EXPERIENCED")
                .param("urgency", "NORMAL")
                .params(typed)
                .send();
    }
}
