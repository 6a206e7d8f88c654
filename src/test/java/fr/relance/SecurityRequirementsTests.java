package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.CodeNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The requirements of OWASP ASVS 5.0 in asvs.tsv: all of levels 1 and 2, as docs/security.md counts them, by code and tests that exist. */
class SecurityRequirementsTests {

    private static final int OF_LEVELS_1_AND_2 = 253;
    private static final List<String> STANDINGS = List.of("met", "partly", "no", "n/a");

    private static final CodeNames CODE = CodeNames.ofAll();
    private static final List<Row> ROWS = rows();

    private static final Pattern COUNTED =
            Pattern.compile("(?m)^\\| (V\\d+) \\|[^|]+\\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|$");
    private static final Pattern TOTAL = Pattern.compile(
            "\\| \\| \\*\\*(\\d+)\\*\\* \\| \\*\\*(\\d+)\\*\\* \\| \\*\\*(\\d+)\\*\\* \\| \\*\\*(\\d+)\\*\\* \\|");

    @Test
    void eachRequirementStandsOnce() {
        assertThat(ROWS.stream().flatMap(Row::numbers))
                .hasSize(OF_LEVELS_1_AND_2)
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("V\\d+\\.\\d+\\.\\d+"));
        assertThat(ROWS)
                .allMatch(
                        row -> STANDINGS.contains(row.standing()) && !row.how().isEmpty());
    }

    @Test
    void theSummaryCountsThem() throws IOException {
        String summary = Files.readString(Path.of("docs", "security.md"));
        Map<String, List<Integer>> told = new HashMap<>();
        COUNTED.matcher(summary).results().forEach(line -> told.put(line.group(1), counts(line, 2)));
        Map<String, List<Integer>> counted = new HashMap<>();
        ROWS.stream().flatMap(Row::chapters).distinct().forEach(chapter -> counted.put(chapter, counted(chapter)));

        assertThat(told).isEqualTo(counted);
        assertThat(TOTAL.matcher(summary).results().map(line -> counts(line, 1)))
                .containsExactly(counted(""));
    }

    @Test
    void everyTestIsThere() {
        assertThat(CODE.unknown(ROWS.stream().flatMap(row -> CodeNames.terms(row.tests()))))
                .isEmpty();
        assertThat(CODE.unknown(Stream.of("InputTests", "InputTests.neverHeardOf")))
                .containsExactly("InputTests.neverHeardOf");
    }

    @Test
    void everyTypeIsThere() {
        assertThat(ROWS.stream().flatMap(row -> CODE.unknownTypes(row.how()))).isEmpty();
    }

    private static List<Integer> counted(String chapter) {
        return STANDINGS.stream()
                .map(standing -> (int) ROWS.stream()
                        .filter(row -> row.standing().equals(standing))
                        .flatMap(Row::chapters)
                        .filter(each -> chapter.isEmpty() || each.equals(chapter))
                        .count())
                .toList();
    }

    private static List<Integer> counts(MatchResult line, int from) {
        return Stream.iterate(from, group -> group + 1)
                .limit(STANDINGS.size())
                .map(group -> Integer.valueOf(line.group(group)))
                .toList();
    }

    private static List<Row> rows() {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/security/asvs.tsv"))) {
            return lines.skip(1).map(line -> line.split("\t", -1)).map(Row::of).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Requirements that are kept, or not, in the same way.
     *
     * @param tests that prove it, between backticks; empty where none does
     */
    private record Row(List<String> requirements, String standing, String how, String tests) {

        static Row of(String[] cells) {
            return new Row(Arrays.asList(cells[0].split(", ")), cells[2], cells[3], cells[4]);
        }

        Stream<String> numbers() {
            return requirements.stream();
        }

        /** Of each requirement. */
        Stream<String> chapters() {
            return numbers().map(number -> number.substring(0, number.indexOf('.')));
        }
    }
}
