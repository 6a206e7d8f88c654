package fr.relance.followup;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalSheet;
import fr.relance.kernel.PersonalSheet.Column;
import fr.relance.kernel.PersonalTable;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Relances. */
@Component
@Order(60)
class FollowUpData implements PersonalData {

    private static final String FOLLOW_UPS = """
            select j.company, j.job_position, f.kind, f.channel, f.slot_at,
            case f.state when 'PENDING' then 'À faire' when 'DONE' then 'Faite' when 'SKIPPED' then 'Laissée de côté'
            else 'Annulée' end, f.closed_at
            from follow_up f join job_application j on j.id = f.job_application_id
            where f.owner_id = :owner and j.deleted_at is null order by f.slot_at, f.id""";

    @Override
    public List<PersonalSheet> sheets() {
        return List.of(new PersonalSheet(
                "relances.csv",
                List.of(
                        Column.plain("Entreprise"),
                        Column.plain("Poste"),
                        new Column("Quoi", "StepKind."),
                        new Column("Par", "Channel."),
                        Column.plain("Prévue le"),
                        Column.plain("Où elle en est"),
                        Column.plain("Depuis le")),
                FOLLOW_UPS));
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.owned("relances", "follow_up"),
                PersonalTable.owned("appels", "follow_up_call")
                        .ownedBy("t.follow_up_id in (select f.id from follow_up f where f.owner_id = :owner)")
                        .orderedBy("t.follow_up_id"));
    }
}
