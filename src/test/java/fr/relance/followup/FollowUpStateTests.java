package fr.relance.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.relance.kernel.NotAllowed;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each state and each event, against the table that stands in the Javadoc of {@link FollowUpState}. */
class FollowUpStateTests {

    private static final Path TABLE = Path.of("src/main/java/fr/relance/followup/FollowUpState.java");
    private static final Path SENTENCES = Path.of("src/main/resources/messages/followup.properties");
    private static final Instant LATER = Instant.parse("2026-03-11T08:00:00Z");
    private static final Planned PLANNED = Plans.ofACall();

    private static final Map<String, List<Consumer<FollowUp>>> EVENTS = events();
    private static final Map<String, List<FollowUpSituation>> SITUATIONS = situations();

    @TestFactory
    Stream<DynamicTest> everyEventInEveryStateDoesWhatTheTableSays() {
        return table().stream()
                .flatMap(cell -> SITUATIONS.getOrDefault(cell.state(), List.of()).stream()
                        .flatMap(situation -> EVENTS.getOrDefault(cell.event(), List.of()).stream()
                                .map(event -> DynamicTest.dynamicTest(
                                        cell.event() + " in " + situation.name(),
                                        () -> check(cell, situation, event)))));
    }

    @Test
    void theTableHasEveryEventAndEveryState() {
        assertThat(table()).hasSize(EVENTS.size() * SITUATIONS.size());
        assertThat(table()).extracting(Cell::event).containsOnlyElementsOf(EVENTS.keySet());
        assertThat(table()).extracting(Cell::state).containsOnlyElementsOf(SITUATIONS.keySet());
        assertThat(SITUATIONS.values().stream()
                        .flatMap(List::stream)
                        .map(each -> each.make().state().lifecycle().state()))
                .contains(FollowUpState.values());
    }

    private static void check(Cell cell, FollowUpSituation situation, Consumer<FollowUp> event) {
        FollowUp followUp = situation.make();
        FollowUp.State before = followUp.state();
        Throwable refusal = catchThrowable(() -> event.accept(followUp));

        if (cell.leadsTo().equals("—")) {
            assertThat(refusal)
                    .isInstanceOfSatisfying(
                            NotAllowed.class, refused -> assertThat(sentences()).containsKey(refused.messageKey()));
            assertThat(followUp.state()).isEqualTo(before);
        } else if (cell.leadsTo().equals("=")) {
            assertThat(refusal).isNull();
            assertThat(followUp.state()).isEqualTo(before);
        } else {
            assertThat(refusal).isNull();
            assertThat(FollowUpSituation.stateOf(followUp)).isEqualTo(expected(cell.leadsTo(), situation));
        }
    }

    private static String expected(String leadsTo, FollowUpSituation situation) {
        return leadsTo.equals("PENDING*") ? (situation.called() ? "CALLED" : "PENDING") : leadsTo;
    }

    private static Map<String, List<Consumer<FollowUp>>> events() {
        LocalDateTime thursday = LocalDateTime.of(2026, 3, 12, 10, 0);
        Map<String, List<Consumer<FollowUp>>> events = new LinkedHashMap<>();
        events.put("done", List.of(row -> row.markDone(LATER)));
        events.put("reached", List.of(row -> row.noteCall(CallOutcome.ANSWERED, PLANNED, LATER)));
        events.put("voicemail", List.of(row -> row.noteCall(CallOutcome.VOICEMAIL, PLANNED, LATER)));
        events.put("no answer", List.of(row -> row.noteCall(CallOutcome.NO_ANSWER, PLANNED, LATER)));
        events.put("take call back", List.of(FollowUp::takeCallBack));
        events.put("move", List.of(row -> row.moveTo(thursday)));
        events.put("back to plan", List.of(FollowUp::backToPlan));
        events.put("skip", List.of(row -> row.skip(LATER)));
        events.put("reopen", List.of(FollowUp::reopen));
        events.put("follow", List.of(row -> row.follow(PLANNED, Plans.followUp(PLANNED))));
        events.put("answer", List.of(row -> row.cancel(Cancellation.ANSWER, LATER)));
        events.put("close", causes(LATER));
        events.put("overtake", List.of(FollowUp::overtake));
        return events;
    }

    private static List<Consumer<FollowUp>> causes(Instant when) {
        return Arrays.stream(Cancellation.values())
                .filter(Cancellation::endsWithTheStage)
                .<Consumer<FollowUp>>map(cause -> row -> row.cancel(cause, when))
                .toList();
    }

    private static Map<String, List<FollowUpSituation>> situations() {
        Map<String, List<FollowUpSituation>> situations = new LinkedHashMap<>();
        situations.put("PENDING", List.of(new FollowUpSituation("PENDING", PLANNED, false, row -> {})));
        situations.put("CALLED", List.of(new FollowUpSituation("CALLED", PLANNED, true, row -> {})));
        Consumer<FollowUp> reached = row -> row.noteCall(CallOutcome.ANSWERED, PLANNED, Instant.EPOCH);
        situations.put(
                "DONE",
                Stream.concat(
                                both("DONE", row -> row.markDone(Instant.EPOCH)).stream(),
                                Stream.of(new FollowUpSituation("DONE by a call", PLANNED, false, reached)))
                        .toList());
        situations.put("SKIPPED", both("SKIPPED", row -> row.skip(Instant.EPOCH)));
        situations.put("ANSWERED", both("ANSWERED", row -> row.cancel(Cancellation.ANSWER, Instant.EPOCH)));
        situations.put(
                "CLOSED",
                causes(Instant.EPOCH).stream()
                        .flatMap(close -> both("CLOSED", close).stream())
                        .toList());
        situations.put("OVERTAKEN", both("OVERTAKEN", FollowUp::overtake));
        return situations;
    }

    private static List<FollowUpSituation> both(String name, Consumer<FollowUp> ending) {
        return List.of(
                new FollowUpSituation(name, PLANNED, false, ending),
                new FollowUpSituation(name, PLANNED, true, ending));
    }

    private static List<Cell> table() {
        List<String[]> rows = lines().map(
                        line -> line.substring(line.indexOf("*") + 1).split("\\|"))
                .filter(cells -> cells.length == SITUATIONS.size() + 1)
                .toList();
        List<Cell> cells = new ArrayList<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                cells.add(new Cell(row[0].strip(), rows.get(0)[column].strip(), row[column].strip()));
            }
        }
        return cells;
    }

    private static Stream<String> lines() {
        try {
            return Files.readAllLines(TABLE).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties sentences() {
        Properties sentences = new Properties();
        try (Reader file = Files.newBufferedReader(SENTENCES)) {
            sentences.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private record Cell(String event, String state, String leadsTo) {}
}
