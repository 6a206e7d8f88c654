package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Asks for search documents, and for nothing else: a join would take three times as long. */
@Component
class SearchQueries {

    private static final String LISTED = " from search_document where owner_id = :owner and hidden = false";

    private final JdbcClient jdbc;
    private final StageCounts counts;

    SearchQueries(JdbcClient jdbc, StageCounts counts) {
        this.jdbc = jdbc;
        this.counts = counts;
    }

    /** What suits the filter. */
    Listing listing(OwnerId owner, ListFilter filter) {
        return filter.query().isEmpty() ? new Stored(owner, filter) : new Found(filter, found(owner, filter));
    }

    private Map<JobApplicationId, Stage> found(OwnerId owner, ListFilter filter) {
        List<String> patterns = filter.query().patterns();
        String words = IntStream.range(0, patterns.size())
                .mapToObj(
                        i -> " and (content like :word" + i + " escape '!' or further like :word" + i + " escape '!')")
                .collect(Collectors.joining());
        StatementSpec query = jdbc.sql("select job_application_id, stage" + LISTED + words + " order by "
                        + filter.order().sql())
                .param("owner", owner.value());
        IntStream.range(0, patterns.size()).forEach(i -> query.param("word" + i, patterns.get(i)));
        Map<JobApplicationId, Stage> found = new LinkedHashMap<>();
        query.query(row -> {
            found.put(id(row), Stage.valueOf(row.getString("stage")));
        });
        return found;
    }

    private static JobApplicationId id(ResultSet row) throws SQLException {
        return new JobApplicationId(row.getObject("job_application_id", UUID.class));
    }

    /** Without words each stage has its rows in the order of an index: the first ones are read, and no others. */
    private final class Stored implements Listing {

        private final OwnerId owner;
        private final ListFilter filter;

        Stored(OwnerId owner, ListFilter filter) {
            this.owner = owner;
            this.filter = filter;
        }

        @Override
        public Map<Stage, Long> counts() {
            return counts.of(owner);
        }

        @Override
        public List<JobApplicationId> page(int offset, int size) {
            return ask(" offset :offset rows fetch first :size rows only", offset + size)
                    .param("offset", offset)
                    .param("size", size)
                    .query((row, number) -> id(row))
                    .list();
        }

        @Override
        public List<JobApplicationId> firstOfEach(int most) {
            return ask("", most).query((row, number) -> id(row)).list();
        }

        /** So many of each stage, and of those a part. The number is no parameter: by that alone H2 does not see that it is asked for others than before. */
        private StatementSpec ask(String part, int most) {
            String order = filter.order().sql();
            String sql = filter.stages().stream()
                    .sorted()
                    .map(stage -> "(select job_application_id, activity_at, sent_on, company_key, position_key" + LISTED
                            + " and stage = '" + stage + "' and "
                            + filter.order().all() + " order by owner_id, hidden, stage, " + order
                            + " fetch first " + most + " rows only)")
                    .collect(Collectors.joining(" union all "));
            return jdbc.sql("select job_application_id from (" + sql + ") listed order by " + order + part)
                    .param("owner", owner.value());
        }
    }

    /**
     * What a search found: comparing words takes the time, so the database does it once and tells every candidature that suits.
     *
     * @param all all that suit, in order, with their stages
     */
    private record Found(ListFilter filter, Map<JobApplicationId, Stage> all) implements Listing {

        @Override
        public Map<Stage, Long> counts() {
            return all.values().stream()
                    .collect(Collectors.groupingBy(
                            stage -> stage, () -> new EnumMap<>(Stage.class), Collectors.counting()));
        }

        @Override
        public List<JobApplicationId> page(int offset, int size) {
            return chosen().skip(offset).limit(size).map(Map.Entry::getKey).toList();
        }

        @Override
        public List<JobApplicationId> firstOfEach(int most) {
            Map<Stage, Integer> taken = new EnumMap<>(Stage.class);
            return chosen().filter(entry -> taken.merge(entry.getValue(), 1, Integer::sum) <= most)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private Stream<Map.Entry<JobApplicationId, Stage>> chosen() {
            return all.entrySet().stream().filter(entry -> filter.shows(entry.getValue()));
        }
    }

    /** Candidatures that a filter asks for, in its order. */
    interface Listing {

        /** How many of each stage suit the search, those of other stages than the chosen ones included. */
        Map<Stage, Long> counts();

        /** Those of one page. */
        List<JobApplicationId> page(int offset, int size);

        /** The first ones of each chosen stage. */
        List<JobApplicationId> firstOfEach(int most);
    }
}
