package fr.relance.jobapplication;

import java.util.List;
import java.util.Map;

/**
 * Candidatures side by side, a column for each stage that is shown; only the first cards of a long column are there.
 *
 * @param counts how many candidatures of each stage suit the search, those of other stages than the chosen ones included
 */
public record Board(List<Column> columns, Map<Stage, Long> counts) {

    public Board {
        columns = List.copyOf(columns);
        counts = Map.copyOf(counts);
    }

    /** The columns of what goes on, or of what is over. */
    public List<Column> columns(boolean closed) {
        return columns.stream()
                .filter(column -> column.stage().isClosed() == closed)
                .toList();
    }

    /**
     * A stage and its candidatures.
     *
     * @param count how many they are, cards that are not there included
     */
    public record Column(Stage stage, long count, List<ListedJobApplication> cards) {

        public Column {
            cards = List.copyOf(cards);
        }

        /** How many more there are than cards. */
        public long more() {
            return count - cards.size();
        }
    }
}
