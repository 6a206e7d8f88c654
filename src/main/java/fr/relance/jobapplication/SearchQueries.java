package fr.relance.jobapplication;

import fr.relance.kernel.InList;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Asks search documents which candidatures suit, and for the rows of those that are shown. */
@Component
class SearchQueries {

    private static final String ROW =
            "select j.id, j.company, j.job_position, j.place, j.applied_on, j.stage, j.version from ";

    private static final String LATEST = ROW + """
            job_application j where j.owner_id = :owner and j.deleted_at is null
            order by j.owner_id, j.deleted_at, j.updated_at desc, j.id fetch first :most rows only""";

    private static final String LISTED = " from search_document where owner_id = :owner and hidden = false";

    private final JdbcClient jdbc;
    private final StageCounts counts;
    private final SearchMemory memory;

    SearchQueries(JdbcClient jdbc, StageCounts counts, SearchMemory memory) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.memory = memory;
    }

    /** What suits the filter. */
    Listing listing(OwnerId owner, ListFilter filter) {
        return filter.query().isEmpty()
                ? new Stored(owner, filter)
                : new Found(owner, filter, memory.found(owner, filter).orElseGet(() -> stored(owner, filter)));
    }

    /** Those that were touched last, the latest first, in the order of an index. */
    List<ListedJobApplication> latest(OwnerId owner, int most) {
        return jdbc.sql(LATEST)
                .param("owner", owner.value())
                .param("most", most)
                .query(SearchQueries::row)
                .list();
    }

    private List<ListedJobApplication> rows(OwnerId owner, List<JobApplicationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<JobApplicationId, ListedJobApplication> rows = jdbc
                .sql(ROW + "job_application j where j.owner_id = :owner and j.id in (:ids)")
                .param("owner", owner.value())
                .param("ids", InList.of(ids))
                .query(SearchQueries::row)
                .stream()
                .collect(Collectors.toMap(ListedJobApplication::id, row -> row));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static ListedJobApplication row(ResultSet row, int number) throws SQLException {
        return new ListedJobApplication(
                new JobApplicationId(row.getObject("id", UUID.class)),
                row.getString("company"),
                row.getString("job_position"),
                row.getString("place"),
                row.getObject("applied_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                row.getLong("version"));
    }

    /** Candidatures of all stages that suit the words of a filter, in its order, as the database compares them. */
    List<SearchHit> stored(OwnerId owner, ListFilter filter) {
        List<String> patterns = filter.query().patterns();
        String words = IntStream.range(0, patterns.size())
                .mapToObj(
                        i -> " and (content like :word" + i + " escape '!' or further like :word" + i + " escape '!')")
                .collect(Collectors.joining());
        StatementSpec query = jdbc.sql("select job_application_id, stage" + LISTED + words + " order by "
                        + filter.order().sql())
                .param("owner", owner.value());
        IntStream.range(0, patterns.size()).forEach(i -> query.param("word" + i, patterns.get(i)));
        return query.query((row, number) -> new SearchHit(id(row), Stage.valueOf(row.getString("stage"))))
                .list();
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
        public List<ListedJobApplication> page(int offset, int size) {
            String order = filter.order().sql();
            return jdbc.sql(ROW + "(" + first(offset + size)
                            + " offset :offset rows fetch first :size rows only) listed"
                            + " join job_application j on j.id = listed.job_application_id order by " + order)
                    .param("owner", owner.value())
                    .param("offset", offset)
                    .param("size", size)
                    .query(SearchQueries::row)
                    .list();
        }

        /** Asked apart from their rows: for so many PostgreSQL would read through all rows instead. */
        @Override
        public List<ListedJobApplication> firstOfEach(int most) {
            List<JobApplicationId> ids = jdbc.sql(first(most))
                    .param("owner", owner.value())
                    .query((row, number) -> id(row))
                    .list();
            return rows(owner, ids);
        }

        /** So many of each stage, in order. The number is no parameter: by that alone H2 does not see that it is asked for others than before. */
        private String first(int most) {
            String order = filter.order().sql();
            String each = filter.stages().stream()
                    .sorted()
                    .map(stage -> "(select job_application_id, activity_at, sent_on, company_key, position_key" + LISTED
                            + " and stage = '" + stage + "' and "
                            + filter.order().all() + " order by owner_id, hidden, stage, " + order
                            + " fetch first " + most + " rows only)")
                    .collect(Collectors.joining(" union all "));
            return "select * from (" + each + ") each_stage order by " + order;
        }
    }

    /** What a search found: comparing words takes the time, so that is done once and tells every candidature that suits. */
    private final class Found implements Listing {

        private final OwnerId owner;
        private final ListFilter filter;
        private final List<SearchHit> all;

        Found(OwnerId owner, ListFilter filter, List<SearchHit> all) {
            this.owner = owner;
            this.filter = filter;
            this.all = all;
        }

        @Override
        public Map<Stage, Long> counts() {
            return all.stream()
                    .collect(Collectors.groupingBy(
                            SearchHit::stage, () -> new EnumMap<>(Stage.class), Collectors.counting()));
        }

        @Override
        public List<ListedJobApplication> page(int offset, int size) {
            return rows(
                    owner, chosen().skip(offset).limit(size).map(SearchHit::id).toList());
        }

        @Override
        public List<ListedJobApplication> firstOfEach(int most) {
            Map<Stage, Integer> taken = new EnumMap<>(Stage.class);
            return rows(
                    owner,
                    chosen().filter(hit -> taken.merge(hit.stage(), 1, Integer::sum) <= most)
                            .map(SearchHit::id)
                            .toList());
        }

        private Stream<SearchHit> chosen() {
            return all.stream().filter(hit -> filter.shows(hit.stage()));
        }
    }

    /** Candidatures that a filter asks for, in its order. */
    interface Listing {

        /** How many of each stage suit the search, those of other stages than the chosen ones included. */
        Map<Stage, Long> counts();

        /** Those of one page. */
        List<ListedJobApplication> page(int offset, int size);

        /** The first ones of each chosen stage. */
        List<ListedJobApplication> firstOfEach(int most);
    }
}
