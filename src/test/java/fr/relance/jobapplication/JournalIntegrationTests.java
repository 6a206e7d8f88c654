package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.journal.Fact;
import fr.relance.journal.Journal;
import fr.relance.journal.JournalEntryView;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionOperations;

@IntegrationTest
class JournalIntegrationTests {

    private static final JobApplicationDetails CHEF = JobApplicationDetails.of("Le Grand Hôtel", "Chef de rang");
    private static final PersonDetails CLAIRE =
            new PersonDetails(Civility.MADAME, "Claire", "Durand", "DRH", "claire@exemple.fr", null, null, null);

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Stages stages;

    @Autowired
    private Journal journal;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private SignedInPeople people;

    private final JobApplicationId id = JobApplicationId.random();
    private final ContactId claire = ContactId.random();
    private OwnerId owner = OwnerId.random();
    private JournalEntryId created = JournalEntryId.random();

    @BeforeEach
    void createOne() {
        owner = people.newPerson().owner();
        created = jobApplications.create(owner, id, CHEF).orElseThrow();
    }

    @Test
    void everyFactIsToldTheLatestFirst() {
        stages.move(owner, id, 0, Stage.APPLIED);
        stages.noteAnswer(owner, id, 1, AnswerKind.REFUSAL);

        assertThat(facts())
                .containsExactly(
                        "journal.jobapplication.answer.REFUSAL",
                        "journal.jobapplication.sent",
                        "journal.jobapplication.created");
    }

    @Test
    void changesAreTakenBackOneAfterTheOtherTheLastFirst() {
        JournalEntryId sent = stages.move(owner, id, 0, Stage.APPLIED).orElseThrow();
        JournalEntryId refused =
                stages.noteAnswer(owner, id, 1, AnswerKind.REFUSAL).orElseThrow();

        assertThat(undoable()).contains(refused);
        journal.undo(owner, refused);
        assertThat(stage()).isEqualTo(Stage.APPLIED);

        assertThat(undoable()).contains(sent);
        journal.undo(owner, sent);
        assertThat(stage()).isEqualTo(Stage.TO_APPLY);
        assertThat(jobApplications.get(owner, id).details()).isEqualTo(CHEF);

        assertThat(undoable()).contains(created);
        assertThat(journal.undo(owner, created)).isEqualTo("/candidatures");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> jobApplications.get(owner, id));
    }

    @Test
    void aChangeBeforeTheLastIsRefusedAndNothingHappens() {
        JournalEntryId sent = stages.move(owner, id, 0, Stage.APPLIED).orElseThrow();
        stages.move(owner, id, 1, Stage.OFFER);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> journal.undo(owner, sent))
                .withMessage("journal.refused.notLast");
        assertThat(stage()).isEqualTo(Stage.OFFER);
        assertThat(facts()).hasSize(3);
    }

    @Test
    void undoIsAnEntryOfItsOwnAndIsNotUndone() {
        JournalEntryId sent = stages.move(owner, id, 0, Stage.APPLIED).orElseThrow();
        journal.undo(owner, sent);

        JournalEntryView undo = history().get(0);
        assertThat(undo.fact()).isEqualTo("journal.jobapplication.undone");
        assertThat(undo.detail()).isEqualTo("Candidature envoyée");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> journal.undo(owner, undo.id()));
    }

    @Test
    void undoingTwiceIsAsGoodAsOnce() {
        JournalEntryId sent = stages.move(owner, id, 0, Stage.APPLIED).orElseThrow();

        journal.undo(owner, sent);
        journal.undo(owner, sent);

        assertThat(facts()).hasSize(3);
        assertThat(stage()).isEqualTo(Stage.TO_APPLY);
    }

    @Test
    void whatWasWrittenIsNeverChanged() {
        JournalEntryId sent = stages.move(owner, id, 0, Stage.APPLIED).orElseThrow();
        List<JournalEntryView> before = history();
        journal.undo(owner, sent);

        assertThat(history().subList(1, 3))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("undoable")
                .isEqualTo(before);
    }

    @Test
    void anEditOfAPostAndOfAPersonIsTakenBackInFull() {
        jobApplications.addPerson(owner, id, claire, CLAIRE);
        JobApplicationView before = jobApplications.get(owner, id);
        JournalEntryId person = jobApplications
                .editPerson(
                        owner,
                        claire,
                        0,
                        new PersonDetails(null, null, "Roux", null, null, "06 39 98 12 34", null, null))
                .orElseThrow();
        JournalEntryId post = jobApplications
                .edit(owner, id, 0, CHEF.appliedOn(LocalDate.of(2026, 3, 2)))
                .orElseThrow();
        assertThat(stage()).isEqualTo(Stage.APPLIED);

        journal.undo(owner, post);
        journal.undo(owner, person);

        JobApplicationView after = jobApplications.get(owner, id);
        assertThat(after.details()).isEqualTo(before.details());
        assertThat(after.progress()).isEqualTo(before.progress());
        assertThat(after.people()).extracting(ContactView::person).containsExactly(CLAIRE);
    }

    @Test
    void aChangeWithinAChangeIsTakenBackWithIt() {
        JournalEntryId both = transactions
                .<Optional<JournalEntryId>>execute(status -> journal.change(owner, id, () -> {
                    assertThat(jobApplications.addPerson(owner, id, claire, CLAIRE))
                            .isEmpty();
                    stages.move(owner, id, 0, Stage.INTERVIEWING);
                    return Fact.of("journal.jobapplication.edited", "edit");
                }))
                .orElseThrow();
        assertThat(facts()).hasSize(4);

        journal.undo(owner, both);

        assertThat(jobApplications.get(owner, id).people()).isEmpty();
        assertThat(stage()).isEqualTo(Stage.TO_APPLY);
    }

    @Test
    void whatChangesNothingLeavesNoEntry() {
        assertThat(jobApplications.edit(owner, id, 0, CHEF)).isEmpty();
        assertThat(stages.move(owner, id, 0, Stage.TO_APPLY)).isEmpty();
        assertThat(facts()).hasSize(1);
    }

    @Test
    void whatChangesNothingCanBeToldAndIsNoObstacleToUndo() {
        JournalEntryId sent = stages.move(owner, id, 0, Stage.APPLIED).orElseThrow();
        journal.note(
                owner, id, Fact.of("journal.jobapplication.replied", "send").text("Objet", "Bonjour"));

        assertThat(history().get(0).body()).isEqualTo("Bonjour");
        journal.undo(owner, sent);
        assertThat(stage()).isEqualTo(Stage.TO_APPLY);
    }

    @Test
    void aStrangerReadsAndUndoesNothing() {
        OwnerId stranger = people.newPerson().owner();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> journal.undo(stranger, created));
        assertThat(journal.page(stranger, id, PageRequest.of(0, 10))).isEmpty();
    }

    private Stage stage() {
        return jobApplications.get(owner, id).progress().stage();
    }

    private List<String> facts() {
        return history().stream()
                .map(JournalEntryView::fact)
                .filter(fact -> fact.startsWith("journal.jobapplication"))
                .toList();
    }

    private List<JournalEntryView> history() {
        return journal.page(owner, id, PageRequest.of(0, 30)).getContent();
    }

    private Optional<JournalEntryId> undoable() {
        return history().stream()
                .filter(JournalEntryView::undoable)
                .map(JournalEntryView::id)
                .findFirst();
    }
}
