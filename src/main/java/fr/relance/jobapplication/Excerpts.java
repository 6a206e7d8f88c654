package fr.relance.jobapplication;

import fr.relance.jobapplication.SearchText.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows where the words of a query were found, unless they stand in what the row shows anyway. */
final class Excerpts {

    private static final int MOST_LINES = 2;

    /** About how much of a long line is shown around the first word found. */
    private static final int AROUND = 70;

    private static final int MOST_PLACES = 200;

    private final SearchQuery query;

    Excerpts(SearchQuery query) {
        this.query = query;
    }

    /** The lines, at most two, that hold what the shown texts do not. */
    List<List<FoundPiece>> of(List<String> lines, @Nullable String... shown) {
        Set<String> missing = new LinkedHashSet<>(query.words());
        Stream.of(shown).filter(text -> text != null).map(SearchText::of).forEach(text -> strike(missing, text));
        List<List<FoundPiece>> excerpts = new ArrayList<>();
        for (String line : lines) {
            if (missing.isEmpty() || excerpts.size() == MOST_LINES) {
                break;
            }
            if (strike(missing, SearchText.of(line))) {
                excerpts.add(around(line));
            }
        }
        return excerpts;
    }

    /** Takes away the words that stand there; returns whether any did. */
    private static boolean strike(Set<String> missing, SearchText text) {
        SearchText closed = text.closed();
        return missing.removeIf(word -> text.contains(word) || closed.contains(word));
    }

    private List<FoundPiece> around(String line) {
        List<Place> places = places(line);
        if (places.isEmpty()) {
            return List.of(new FoundPiece(
                    line.substring(0, wordEnd(line, Math.min(line.length(), 2 * AROUND))), false));
        }
        int from = wordStart(line, Math.max(0, places.get(0).start() - AROUND));
        int to = wordEnd(line, Math.min(line.length(), Math.max(places.get(0).end(), from + 2 * AROUND)));
        List<FoundPiece> pieces = new ArrayList<>();
        add(pieces, from > 0 ? "… " : "", false);
        int at = from;
        for (Place place : places) {
            if (place.start() >= at && place.end() <= to) {
                add(pieces, line.substring(at, place.start()), false);
                add(pieces, line.substring(place.start(), place.end()), true);
                at = place.end();
            }
        }
        add(pieces, line.substring(at, to) + (to < line.length() ? " …" : ""), false);
        return pieces;
    }

    private List<Place> places(String line) {
        SearchText folded = SearchText.of(line);
        SearchText closed = folded.closed();
        List<Place> places = new ArrayList<>();
        for (String word : marked()) {
            all(folded.contains(word) ? folded : closed, word, places);
        }
        places.sort(Comparator.comparingInt(Place::start).thenComparing(Place::end, Comparator.reverseOrder()));
        return places;
    }

    /** A single letter would be marked all over the line. */
    private List<String> marked() {
        List<String> words =
                query.words().stream().filter(word -> word.length() > 1).toList();
        return words.isEmpty() ? query.words() : words;
    }

    private static void all(SearchText text, String word, List<Place> places) {
        for (Place place = text.find(word, 0); place != null; place = text.find(word, place.end())) {
            if (places.size() == MOST_PLACES) {
                return;
            }
            places.add(place);
        }
    }

    /** At the blank before, if one is near: no word is cut. */
    private static int wordStart(String line, int at) {
        int blank = line.lastIndexOf(' ', at);
        return at == 0 || blank < at - AROUND ? at : blank + 1;
    }

    private static int wordEnd(String line, int at) {
        int blank = line.indexOf(' ', at);
        int end = blank < 0 ? line.length() : blank;
        return end > at + AROUND ? at : end;
    }

    private static void add(List<FoundPiece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new FoundPiece(text, marked));
        }
    }
}
