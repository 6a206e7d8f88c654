package fr.relance.jobapplication.web;

import fr.relance.jobapplication.ListFilter;
import fr.relance.jobapplication.ListOrder;
import fr.relance.jobapplication.SearchQuery;
import fr.relance.jobapplication.Stage;
import fr.relance.kernel.Input;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * What the address of the list or of the board asks for, as it was typed; anything without sense asks for nothing.
 *
 * @param q what is looked for
 * @param etape names of stages, or {@code en-cours}, {@code closes}
 * @param tri by what it is sorted
 * @param vue {@code tableau} for the board
 */
record ListAddress(
        @Nullable String q,
        @Nullable List<String> etape,
        @Nullable String tri,
        @Nullable String vue,
        @Nullable String page) {

    private static final String BOARD = "tableau";

    /** As long as the field; no more is looked for, and no more comes back in an address. */
    private static final int LONGEST = 200;

    private static final Map<String, Set<Stage>> GROUPS = Map.of("en-cours", stages(false), "closes", stages(true));
    private static final Map<String, ListOrder> ORDERS =
            Map.of("activite", ListOrder.ACTIVITY, "entreprise", ListOrder.COMPANY, "envoi", ListOrder.SENT);

    ListFilter filter() {
        return new ListFilter(SearchQuery.of(q), stages(), ORDERS.getOrDefault(sort(), ListOrder.ACTIVITY));
    }

    int number() {
        return Input.number(page, 1, Integer.MAX_VALUE).orElse(1);
    }

    public boolean isBoard() {
        return BOARD.equals(vue);
    }

    /** What is looked for, for its field; empty if nothing is. */
    public String sought() {
        String line = Objects.requireNonNullElse(Input.line(q), "");
        return line.substring(0, Math.min(line.length(), LONGEST));
    }

    /** The value of {@code tri} in force. */
    public String sort() {
        return tri != null && ORDERS.containsKey(tri) ? tri : "activite";
    }

    /** The values of {@code etape} in force; none where all are shown. */
    public List<String> chosen() {
        Set<Stage> stages = stages();
        return stages.isEmpty()
                ? List.of()
                : GROUPS.entrySet().stream()
                        .filter(group -> group.getValue().equals(stages))
                        .map(Map.Entry::getKey)
                        .map(List::of)
                        .findAny()
                        .orElseGet(() -> stages.stream().map(Stage::name).toList());
    }

    /** Whether that stage was chosen, by itself or with its group. */
    public boolean chose(Stage stage) {
        return stages().contains(stage);
    }

    /** How many stages were chosen; none where all are shown. */
    public int stageCount() {
        return stages().size();
    }

    /** This address, without what it need not say, on the first page. */
    public String url() {
        return url(isBoard(), sought(), chosen());
    }

    /** The same as a list. */
    public String list() {
        return url(false, sought(), chosen());
    }

    /** The same as a board. */
    public String board() {
        return url(true, sought(), chosen());
    }

    /** The same with that one stage, or group of them, alone; with all for an empty name. */
    public String only(String stages) {
        return url(isBoard(), sought(), stages.isEmpty() ? List.of() : List.of(stages));
    }

    /** The list of one column. */
    public String column(Stage stage) {
        return url(false, sought(), List.of(stage.name()));
    }

    /** The same, whatever it is about. */
    public String withoutSearch() {
        return url(isBoard(), "", chosen());
    }

    private String url(boolean board, String search, List<String> stages) {
        String query = Stream.of(
                        board ? Stream.of("vue=" + BOARD) : Stream.<String>empty(),
                        search.isEmpty() ? Stream.<String>empty() : Stream.of("q=" + encoded(search)),
                        stages.stream().map(stage -> "etape=" + stage),
                        sort().equals("activite") ? Stream.<String>empty() : Stream.of("tri=" + sort()))
                .flatMap(part -> part)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/candidatures" : "/candidatures?" + query;
    }

    private static String encoded(String search) {
        return UriUtils.encode(search, StandardCharsets.UTF_8);
    }

    private Set<Stage> stages() {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (String name : etape == null ? List.<String>of() : etape) {
            stages.addAll(GROUPS.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of()));
            Input.constant(Stage.class, name).ifPresent(stages::add);
        }
        return stages.size() == Stage.values().length ? Set.of() : stages;
    }

    private static Set<Stage> stages(boolean closed) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.isClosed() == closed)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }
}
