package fr.relance.jobapplication;

import fr.relance.kernel.OwnerId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many candidatures are listed in each stage: counted as they come, move and go, so that no page counts them. */
@Component
class StageCounts {

    private final JdbcClient jdbc;

    StageCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one owner; only stages that have some. */
    Map<Stage, Long> of(OwnerId owner) {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        jdbc.sql("select stage, sum(many) from stage_count where owner_id = ? group by stage having sum(many) > 0")
                .param(owner.value())
                .query(row -> {
                    counts.put(Stage.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /**
     * A candidature is listed otherwise than before, in the transaction that changes it.
     *
     * @param before null where it was not listed
     * @param after null where it is not listed any more
     */
    void move(OwnerId owner, @Nullable Stage before, @Nullable Stage after) {
        if (before != after) {
            // In one order, lest two that wait for each other never end.
            Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                    .flatMap(Optional::stream)
                    .sorted()
                    .forEach(stage -> add(owner, stage, stage == after ? 1 : -1));
        }
    }

    /** Where there is no row yet, two changes at once may make two; they count together. */
    private void add(OwnerId owner, Stage stage, int difference) {
        int known = jdbc.sql("""
                        update stage_count set many = many + :difference where id =
                            (select c.id from stage_count c where c.owner_id = :owner and c.stage = :stage
                            order by c.id fetch first 1 row only)""")
                .param("difference", difference)
                .param("owner", owner.value())
                .param("stage", stage.name())
                .update();
        if (known == 0) {
            jdbc.sql("insert into stage_count (id, owner_id, stage, many) values (?, ?, ?, ?)")
                    .params(UUID.randomUUID(), owner.value(), stage.name(), difference)
                    .update();
        }
    }
}
