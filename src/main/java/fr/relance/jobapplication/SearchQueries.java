package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks for search documents, and for nothing else: a join would take three times as long. */
@Component
class SearchQueries {

    private static final String LISTED = " from SearchDocument d where d.ownerId = :owner and d.hidden = false";

    private final EntityManager entities;

    SearchQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** What suits the filter. */
    Listing listing(OwnerId owner, ListFilter filter) {
        return filter.query().isEmpty() ? new Stored(entities, owner, filter) : new Found(filter, found(owner, filter));
    }

    private Map<JobApplicationId, Stage> found(OwnerId owner, ListFilter filter) {
        List<String> patterns = filter.query().patterns();
        String words = IntStream.range(0, patterns.size())
                .mapToObj(i ->
                        " and (d.content like :word" + i + " escape '!' or d.further like :word" + i + " escape '!')")
                .collect(Collectors.joining());
        String jpql = "select d.id, d.stage" + LISTED + words + " order by "
                + filter.order().jpql();
        TypedQuery<Object[]> query = entities.createQuery(jpql, Object[].class).setParameter("owner", owner);
        IntStream.range(0, patterns.size()).forEach(i -> query.setParameter("word" + i, patterns.get(i)));
        Map<JobApplicationId, Stage> found = new LinkedHashMap<>();
        query.getResultList().forEach(row -> found.put((JobApplicationId) row[0], (Stage) row[1]));
        return found;
    }

    /** Without words the database counts, sorts and cuts. */
    private record Stored(EntityManager entities, OwnerId owner, ListFilter filter) implements Listing {

        @Override
        public Map<Stage, Long> counts() {
            Map<Stage, Long> counts = new EnumMap<>(Stage.class);
            entities.createQuery("select d.stage, count(*)" + LISTED + " group by d.stage", Object[].class)
                    .setParameter("owner", owner)
                    .getResultList()
                    .forEach(row -> counts.put((Stage) row[0], (Long) row[1]));
            return counts;
        }

        @Override
        public List<JobApplicationId> page(int offset, int size) {
            return ask("select d.id" + LISTED + " and d.stage in :stages order by "
                            + filter.order().jpql())
                    .setFirstResult(offset)
                    .setMaxResults(size)
                    .getResultList();
        }

        @Override
        public List<JobApplicationId> firstOfEach(int most) {
            return ask("select r.id from (select d.id id, row_number() over (partition by d.stage order by "
                            + filter.order().jpql() + ") place" + LISTED
                            + " and d.stage in :stages) r where r.place <= :most order by r.place")
                    .setParameter("most", most)
                    .getResultList();
        }

        private TypedQuery<JobApplicationId> ask(String jpql) {
            return entities.createQuery(jpql, JobApplicationId.class)
                    .setParameter("owner", owner)
                    .setParameter("stages", filter.stages());
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
