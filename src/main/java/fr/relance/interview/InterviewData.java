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
            select j.company, j.job_position, i.happened_at, i.setting, i.place, i.minutes, i.announced_words, i.needs,
            i.strengths, i.talking_point
            from announced_fact i join job_application j on j.id = i.job_application_id
            where i.owner_id = :owner and i.fact_type = 'INTERVIEW' and i.deleted_at is null and j.deleted_at is null order by i.happened_at, i.id""";

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
                PersonalTable.owned("entretiens", "announced_fact")
                        .telling(new PersonalTexts(
                                        "entretiens",
                                        COMPANY,
                                        List.of("happened_at"),
                                        List.of("announced_words", "needs", "strengths", "talking_point"))
                                .but(
                                        "fact_type",
                                        "NEW_DATE",
                                        new PersonalTexts(
                                                "nouvelles-dates",
                                                COMPANY,
                                                List.of("happened_at"),
                                                List.of("announced_words")))),
                PersonalTable.owned("presents", "interview_person")
                        .ownedBy("t.interview_id in (select i.id from announced_fact i where i.owner_id = :owner)")
                        .orderedBy("t.interview_id, t.contact_id"));
    }
}
