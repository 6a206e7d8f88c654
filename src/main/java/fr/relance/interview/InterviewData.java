package fr.relance.interview;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalSheet;
import fr.relance.kernel.PersonalSheet.Column;
import fr.relance.kernel.PersonalTable;
import fr.relance.kernel.PersonalTexts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Entretiens, who was there, and new dates that were announced. */
@Component
@Order(30)
class InterviewData implements PersonalData {

    private static final String COMPANY = "(select j.company from job_application j where j.id = t.job_application_id)";

    private static final String INTERVIEWS = """
            select j.company, j.job_position, i.held_at, i.setting, i.place, i.minutes, i.announced_words, i.needs,
            i.strengths, i.talking_point
            from interview i join job_application j on j.id = i.job_application_id
            where i.owner_id = :owner and i.deleted_at is null and j.deleted_at is null order by i.held_at, i.id""";

    @Override
    public List<PersonalSheet> sheets() {
        return List.of(new PersonalSheet(
                "entretiens.csv",
                List.of(
                        Column.plain("Entreprise"),
                        Column.plain("Poste"),
                        Column.plain("Date"),
                        new Column("Comment", "InterviewSetting."),
                        Column.plain("Lieu"),
                        Column.plain("Minutes"),
                        Column.plain("Ce qu’on vous a annoncé"),
                        Column.plain("Leur besoin"),
                        Column.plain("Vos atouts"),
                        Column.plain("Un point précis")),
                INTERVIEWS));
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.owned("entretiens", "interview")
                        .telling(new PersonalTexts(
                                "entretiens",
                                COMPANY,
                                List.of("held_at"),
                                List.of("announced_words", "needs", "strengths", "talking_point"))),
                PersonalTable.owned("presents", "interview_person")
                        .ownedBy("t.interview_id in (select i.id from interview i where i.owner_id = :owner)")
                        .orderedBy("t.interview_id, t.contact_id"),
                PersonalTable.owned("nouvellesDates", "announcement")
                        .telling(new PersonalTexts(
                                "nouvelles-dates", COMPANY, List.of("received_at"), List.of("announced_words"))));
    }
}
