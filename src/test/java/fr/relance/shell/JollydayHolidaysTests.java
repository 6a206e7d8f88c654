package fr.relance.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.planning.FrenchHolidays;
import fr.relance.planning.Region;
import fr.relance.shell.PlanningConfiguration.JollydayHolidays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JollydayHolidaysTests {

    private final JollydayHolidays holidays = new JollydayHolidays();

    /** From 2004 to 2007 many worked on Whit Monday, and Jollyday leaves it out; no plan is made for those years. */
    @ParameterizedTest
    @EnumSource(Region.class)
    void theHolidaysAreThoseOfTheLawInEveryYearThatAPlanReaches(Region region) {
        IntStream.rangeClosed(1999, 2103)
                .filter(year -> year < 2004 || year > 2007)
                .forEach(year -> assertThat(holidays.in(region, year))
                        .as("%s %d", region, year)
                        .containsExactlyInAnyOrderElementsOf(new FrenchHolidays().in(region, year)));
    }

    @Test
    void alsaceMoselleHasTwoMore() {
        Set<String> moselle = texts(Region.ALSACE_MOSELLE);
        assertThat(moselle).contains("2026-04-03", "2026-12-26").hasSize(13);
        assertThat(texts(Region.METROPOLE))
                .doesNotContain("2026-04-03", "2026-12-26")
                .hasSize(11);
    }

    private Set<String> texts(Region region) {
        return holidays.in(region, 2026).stream().map(Object::toString).collect(Collectors.toSet());
    }
}
