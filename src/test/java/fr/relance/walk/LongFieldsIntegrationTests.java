package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.growth.Growth;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** All words that a form can hold, at their longest and at what is too long: no answer takes long. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class LongFieldsIntegrationTests {

    private static final long MOST = 2_000_000_000L;
    private static final List<Integer> LENGTHS = List.of(20_000, 2_000, 80);
    private static final List<String> PIECES = List.of("a", "a. ", " -");
    private static final Pattern CHOSEN =
            Pattern.compile("[0-9a-f-]{36}|[0-9+][0-9 .:T-]*|[A-Z_]+|true|false|on|[^@\\s]+@[^@\\s]+|");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Test
    void noFormTiresWhoReadsIt() {
        SignedInPerson owner = people.newPerson();
        Holdings holdings = new Holdings(application, new Visitor(mvc, owner));
        Walker walker = new Walker(mvc);
        List<String> slow = new ArrayList<>();
        RouteTable.lines().stream().filter(Line::changes).forEach(line -> {
            Ask good = line.ask().apply(holdings);
            for (int at = 0; at < LENGTHS.size() && good.json() == null; at++) {
                Ask ask = good.with(tiring(good, PIECES.get(at), LENGTHS.get(at)));
                long took = Growth.cpu(() -> walker.ask("POST", ask, owner));
                if (took > MOST) {
                    slow.add(line + ": " + took / 1_000_000 + " ms for " + LENGTHS.get(at) + " characters");
                }
            }
        });

        assertThat(slow).isEmpty();
    }

    /** What is chosen or counted stays, so that the words are looked at. */
    private static Map<String, String> tiring(Ask good, String piece, int length) {
        Map<String, String> words = new LinkedHashMap<>();
        good.fields().forEach((field, values) -> {
            if (!CHOSEN.matcher(values.get(0)).matches()) {
                words.put(field, piece.repeat(length / piece.length()));
            }
        });
        return words;
    }
}
