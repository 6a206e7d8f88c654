package fr.relance.jobapplication;

import fr.relance.jobapplication.SearchQueries.Listing;
import fr.relance.kernel.OwnerId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of one owner's candidatures, searched, filtered and sorted; see docs/search.md. */
@Service
@Transactional(readOnly = true)
public class JobApplicationLists {

    private static final int ROWS = 20;
    private static final int CARDS = 25;
    private static final int KNOWN = 200;

    private final SearchQueries queries;
    private final SearchDocumentRepository documents;

    JobApplicationLists(SearchQueries queries, SearchDocumentRepository documents) {
        this.queries = queries;
        this.documents = documents;
    }

    /**
     * One page of twenty candidatures; the last page instead of one beyond it.
     *
     * @param wanted number of the page, from 1
     */
    public JobApplicationList page(OwnerId owner, ListFilter filter, int wanted) {
        Listing listing = queries.listing(owner, filter);
        Map<Stage, Long> counts = listing.counts();
        long total = filter.stages().stream()
                .mapToLong(stage -> counts.getOrDefault(stage, 0L))
                .sum();
        int pages = (int) Math.max(1, (total + ROWS - 1) / ROWS);
        int number = Math.min(wanted, pages);
        List<ListedJobApplication> rows = listing.page((number - 1) * ROWS, ROWS);
        return new JobApplicationList(withExcerpts(owner, rows, filter.query()), number, pages, total, counts);
    }

    /** The candidatures that were touched last, the latest first. */
    public List<ListedJobApplication> latest(OwnerId owner, int most) {
        return queries.latest(owner, most);
    }

    /** Those that suit the words, the latest activity first. */
    public List<ListedJobApplication> found(OwnerId owner, SearchQuery words, int most) {
        return queries.listing(owner, new ListFilter(words, Set.of(), ListOrder.ACTIVITY))
                .page(0, most);
    }

    /** Names of companies of the latest candidatures, in their order, to be proposed while typing. */
    public List<String> companies(OwnerId owner) {
        return companies(latest(owner, KNOWN));
    }

    /** Names of companies of those candidatures, each once, in their order. */
    public static List<String> companies(List<ListedJobApplication> known) {
        return known.stream()
                .map(ListedJobApplication::company)
                .distinct()
                .sorted()
                .toList();
    }

    /** The candidatures of the chosen stages side by side, the first 25 of each. */
    public Board board(OwnerId owner, ListFilter filter) {
        Listing listing = queries.listing(owner, filter);
        Map<Stage, Long> counts = listing.counts();
        Map<Stage, List<ListedJobApplication>> cards =
                listing.firstOfEach(CARDS).stream().collect(Collectors.groupingBy(ListedJobApplication::stage));
        List<Board.Column> columns = Arrays.stream(Stage.values())
                .filter(filter::shows)
                .map(stage ->
                        new Board.Column(stage, counts.getOrDefault(stage, 0L), cards.getOrDefault(stage, List.of())))
                .toList();
        return new Board(columns, counts);
    }

    private List<ListedJobApplication> withExcerpts(OwnerId owner, List<ListedJobApplication> rows, SearchQuery query) {
        if (query.isEmpty()) {
            return rows;
        }
        Excerpts excerpts = new Excerpts(query);
        Map<Object, String> lines =
                documents
                        .lines(
                                owner,
                                rows.stream().map(ListedJobApplication::id).toList())
                        .stream()
                        .collect(Collectors.toMap(row -> row[0], row -> row[1] + "\n" + row[2]));
        return rows.stream()
                .map(row -> row.found(excerpts.of(
                        SearchedLines.read(lines.getOrDefault(row.id(), "")),
                        row.company(),
                        row.position(),
                        row.place())))
                .toList();
    }
}
