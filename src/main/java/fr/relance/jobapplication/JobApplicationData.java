package fr.relance.jobapplication;

import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalSheet;
import fr.relance.kernel.PersonalSheet.Column;
import fr.relance.kernel.PersonalTable;
import fr.relance.kernel.PersonalTexts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Candidatures, the people behind them, their history and what undo remembers. */
@Component
@Order(20)
class JobApplicationData implements PersonalData {

    /** Of a row with the id of its candidature. */
    private static final String COMPANY = "(select j.company from job_application j where j.id = t.job_application_id)";

    private static final String CANDIDATURES = """
            select company, job_position, stage, place, applied_on, origin, contract, link, notes, created_at
            from job_application where owner_id = :owner and deleted_at is null
            order by created_at, id""";

    private final SearchMemory memory;

    JobApplicationData(SearchMemory memory) {
        this.memory = memory;
    }

    @Override
    public void erased(OwnerId owner) {
        memory.forget(owner);
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.owned("candidatures", "job_application")
                        .telling(new PersonalTexts(
                                "notes",
                                "concat(t.company, ' ', t.job_position)",
                                List.of("created_at"),
                                List.of("notes"))),
                PersonalTable.owned("contacts", "contact")
                        .ownedBy(
                                "t.job_application_id in (select j.id from job_application j where j.owner_id = :owner)"),
                PersonalTable.owned("historique", "journal_entry")
                        .keepingSecret("id", "undo_of")
                        .telling(new PersonalTexts(
                                "historique", COMPANY, List.of("recorded_at", "detail", "subject"), List.of("body"))),
                PersonalTable.owned("annulations", "journal_undo")
                        .orderedBy("t.entry_id")
                        .keepingSecret("entry_id"),
                PersonalTable.owned("recherche", "search_document").orderedBy("t.job_application_id"),
                PersonalTable.owned("etapes", "stage_count").orderedBy("t.stage, t.id"));
    }

    @Override
    public List<PersonalSheet> sheets() {
        return List.of(new PersonalSheet(
                "candidatures.csv",
                List.of(
                        Column.plain("Entreprise"),
                        Column.plain("Poste"),
                        new Column("Étape", "Stage."),
                        Column.plain("Lieu"),
                        Column.plain("Envoyée le"),
                        new Column("Origine", "Origin."),
                        new Column("Contrat", "Contract."),
                        Column.plain("Annonce"),
                        Column.plain("Notes"),
                        Column.plain("Notée le")),
                CANDIDATURES));
    }
}
