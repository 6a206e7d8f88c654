package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.TestClock;
import fr.relance.support.browser.EmptyTables;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Nobody sees or changes what is not theirs, on any route; a GET changes nothing, and nothing changes without a token. A route that
 * is not in the {@link RouteTable} fails here.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class IsolationIntegrationTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester mvc;

    private Isolation isolation;

    @BeforeAll
    void twoPeople() {
        EmptyTables.in(application);
        application.getBean(TestClock.class).reset();
        isolation = new Isolation(application, mvc);
    }

    @Test
    void everyRouteIsInTheTableAndNothingElse() {
        Set<String> table = RouteTable.lines().stream().map(Line::route).collect(Collectors.toCollection(TreeSet::new));
        Set<String> mapped = Mapped.routes(application);

        assertThat(without(mapped, table)).as("routes that need a line").isEmpty();
        assertThat(without(table, mapped))
                .as("lines of routes that are no more")
                .isEmpty();
        assertThat(Mapped.others(application)).isEmpty();
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> left = new TreeSet<>(some);
        left.removeAll(others);
        return left;
    }

    @ParameterizedTest
    @MethodSource
    void isForWhomItIs(Line line) {
        assertThat(isolation.faults(line)).isEmpty();
    }

    static Stream<Line> isForWhomItIs() {
        return RouteTable.lines().stream();
    }
}
