package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a search found: comparing words takes the time, so the database does it once and tells every candidature that suits.
 *
 * @param all all that suit, in order, with their stages
 */
record Found(ListFilter filter, Map<JobApplicationId, Stage> all) implements Listing {

    @Override
    public Map<Stage, Long> counts() {
        return all.values().stream()
                .collect(
                        Collectors.groupingBy(stage -> stage, () -> new EnumMap<>(Stage.class), Collectors.counting()));
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
