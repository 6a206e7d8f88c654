package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.relance.account.Accounts;
import fr.relance.account.SignUp;
import fr.relance.journal.Journal;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.Gender;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What search finds, whatever the database. */
@SuppressWarnings("NullAway.Init")
abstract class SearchScenarios {

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private JobApplicationLists lists;

    @Autowired
    private Stages stages;

    @Autowired
    private Journal journal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SearchIndexing indexing;

    @Autowired
    private JdbcClient jdbc;

    private final JobApplicationId etoile = JobApplicationId.random();
    private final ContactId claire = ContactId.random();
    private OwnerId owner = OwnerId.random();

    @BeforeEach
    void recordTwo() {
        owner = newOwner();
        jobApplications.create(owner, etoile, post("L’Étoile du Nord SARL", "Chef d’œuvre", "Saint-Étienne", """
                Ouverture en mai, à 100% neuf.
                Demander la convention_collective. Noël travaillé."""));
        jobApplications.addPerson(
                owner,
                etoile,
                claire,
                new PersonDetails(
                        Civility.MADAME,
                        "Claire",
                        "Dûrand-Pœtsch",
                        "Directrice générale",
                        "claire.durand@etoile.example",
                        "06 12 34 56 78",
                        "Lise Petit",
                        "+33 4 72 00 00 00"));
        jobApplications.create(owner, JobApplicationId.random(), post("Autre Maison", "Serveur", null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "étoile",
                "ETOILE",
                "l'etoile",
                "letoile",
                "nord",
                "chef d'oeuvre",
                "Chef d’Œuvre",
                "saint etienne",
                "saint-étienne",
                "saintetienne",
                "SARL",
                "100%",
                "100 %",
                "convention_collective",
                "noel",
                "claire",
                "Durand",
                "durand poetsch",
                "dûrand-pœtsch",
                "mme claire",
                "directrice generale",
                "claire.durand@etoile.example",
                "etoile.example",
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "+33 6 12 34 56 78",
                "0472000000",
                "04 72 00",
                "lise",
                "nord claire mai",
                "toil"
            })
    void whateverWasWrittenIsFound(String typed) {
        assertThat(found(typed)).containsExactly("L’Étoile du Nord SARL");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"etoile serveur", "e%e", "conv_ntion", "%%", "claire introuvable", "0612345679", "nordclaire"})
    void everyWordMustBeThereAsTyped(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void nothingAsksForAll() {
        assertThat(found("  ")).hasSize(2);
    }

    @Test
    void somebodyElseFindsNothing() {
        assertThat(lists.page(newOwner(), searching("claire"), 1).rows()).isEmpty();
    }

    @Test
    void theLineThatWasFoundIsShown() {
        assertThat(lists.page(owner, searching("convention etoile"), 1)
                        .rows()
                        .get(0)
                        .found())
                .containsExactly(List.of(
                        new FoundPiece("Demander la ", false),
                        new FoundPiece("convention", true),
                        new FoundPiece("_collective. Noël travaillé.", false)));
    }

    @Test
    void whatChangesIsFoundAtOnceAndNoMoreWhenUndone() {
        PersonDetails other = new PersonDetails(null, null, "Nouvelle", null, null, null, null, null);
        JournalEntryId edited =
                jobApplications.editPerson(owner, claire, 0, other).orElseThrow();
        assertThat(found("nouvelle")).hasSize(1);
        assertThat(found("claire")).isEmpty();

        journal.undo(owner, edited);
        assertThat(found("nouvelle")).isEmpty();
        assertThat(found("claire")).hasSize(1);
    }

    @Test
    void whatIsDeletedIsNotFoundUntilItComesBack() {
        JournalEntryId deleted = jobApplications.delete(owner, etoile).orElseThrow();
        assertThat(found("etoile")).isEmpty();
        assertThat(lists.board(owner, searching("etoile")).counts()).isEmpty();

        journal.undo(owner, deleted);
        assertThat(found("etoile")).hasSize(1);
    }

    @Test
    void stagesAreCountedAndFiltered() {
        stages.move(owner, etoile, version(), Stage.WITHDRAWN);

        assertThat(lists.page(owner, ListFilter.ALL, 1).counts())
                .containsOnly(entry(Stage.WITHDRAWN, 1L), entry(Stage.TO_APPLY, 1L));
        assertThat(lists.page(owner, new ListFilter(SearchQuery.NONE, Set.of(Stage.TO_APPLY), ListOrder.SENT), 1)
                        .rows())
                .extracting(ListedJobApplication::company)
                .containsExactly("Autre Maison");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from search_document", "update search_document set edition = 0, content = ''"})
    void whatIsMissingOrOldIsMadeAtTheStart(String sql) {
        jdbc.sql(sql + " where owner_id = ?").param(owner.value()).update();
        assertThat(found("etoile")).isEmpty();

        indexing.run(new DefaultApplicationArguments());
        assertThat(found("etoile")).hasSize(1);
    }

    private List<String> found(String typed) {
        return lists.page(owner, searching(typed), 1).rows().stream()
                .map(ListedJobApplication::company)
                .toList();
    }

    private static ListFilter searching(String typed) {
        return new ListFilter(SearchQuery.of(typed), Set.of(), ListOrder.ACTIVITY);
    }

    private long version() {
        return jobApplications.get(owner, etoile).version();
    }

    private OwnerId newOwner() {
        return accounts.signUp(new SignUp(
                "Camille", "Roux", UUID.randomUUID() + "@exemple.fr", "quatre mots au hasard", null, Gender.UNSAID));
    }

    static JobApplicationDetails post(String company, String position, @Nullable String place, @Nullable String notes) {
        return new JobApplicationDetails(
                company,
                position,
                null,
                place,
                Origin.OFFER,
                null,
                Seniority.EXPERIENCED,
                Urgency.NORMAL,
                false,
                null,
                null,
                notes);
    }
}
