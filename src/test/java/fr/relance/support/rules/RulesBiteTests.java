package fr.relance.support.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A rule that accepts the bad examples guards nothing. */
class RulesBiteTests {

    private static final JavaClasses BAD = new ClassFileImporter().importPackages("fixtures.bad");

    @Test
    void aFrameworkInAPureModuleIsSeen() {
        assertThat(failures(PurityRules.pure("fixtures.bad..")))
                .contains("org.springframework.stereotype.Controller", "org.jsoup.Jsoup", "jakarta.persistence.Entity");
    }

    @Test
    void timeWithoutTheClockIsSeen() {
        assertThat(failures(TimeRules.noNowWithoutClock()))
                .contains("LocalDate.now()", "Instant.now()", "nowByReference()");
        assertThat(failures(TimeRules.noSystemClockOutside("fixtures.bad.Clocks")))
                .contains("Clock.systemUTC()");
        assertThat(failures(TimeRules.noZoneOfTheMachine())).contains("ZoneId.systemDefault()");
        assertThat(failures(TimeRules.noOldTime())).contains("java.util.Date");
    }

    @Test
    void theClockConfigurationAloneMayMakeAClock() {
        assertThat(TimeRules.noSystemClockOutside("fixtures.bad.Application")
                        .evaluate(BAD)
                        .hasViolation())
                .isFalse();
    }

    @Test
    void rowsInTheOpenAreSeen() {
        assertThat(failures(PersistenceRules.entitiesAndRepositoriesStayInTheirPackage()))
                .contains("fixtures.bad.Row>", "fixtures.bad.RowRepository>");
        assertThat(failures(PersistenceRules.everyEntityCarriesAVersion())).contains("fixtures.bad.Row>");
        assertThat(failures(PersistenceRules.noSettersOnEntities())).contains("setState");
    }

    @Test
    void queriesWithoutOwnerAreSeen() {
        assertThat(failures(PersistenceRules.repositoriesInheritNoQueries())).contains("RowRepository");
        assertThat(failures(PersistenceRules.everyQueryTakesTheOwner()))
                .contains("findByState")
                .doesNotContain("findByOwnerAndState");
        assertThat(PersistenceRules.everyQueryTakesTheOwner("fixtures.bad..")
                        .evaluate(BAD)
                        .hasViolation())
                .isFalse();
    }

    @Test
    void aFatWebIsSeen() {
        assertThat(failures(WebRules.webTypesArePackagePrivate())).contains("FatController");
        assertThat(failures(WebRules.controllersLiveInWeb()))
                .contains("MisplacedController")
                .doesNotContain("FatController");
        assertThat(failures(WebRules.webTouchesNoRows())).contains("RowRepository", "fixtures.bad.Row>");
        assertThat(failures(WebRules.controllersHaveFewCollaborators()))
                .contains("FatController")
                .doesNotContain("MisplacedController");
    }

    @Test
    void aLibraryOutOfPlaceIsSeen() {
        Map<String, String[]> places = Map.of("org.jsoup..", new String[] {"fixtures.bad.web.."});
        assertThat(LibraryRules.placed(places))
                .allSatisfy(rule -> assertThat(failures(rule)).contains("org.jsoup.Jsoup"));
        assertThat(failures(LibraryRules.everyLibraryHasAPlace("fixtures..", Map.of())))
                .contains("org.jsoup.Jsoup")
                .doesNotContain("org.springframework");
    }

    @Test
    void badHabitsAreSeen() {
        assertThat(failures(CodingRules.noFieldInjection())).contains("Application.injected");
        assertThat(failures(CodingRules.noStandardStreams())).contains("System.out");
        assertThat(failures(CodingRules.tellingNames())).contains("ThingImpl", "fixtures.bad.Application>");
        assertThat(failures(CodingRules.everyPackageIsNullMarked())).contains("fixtures.bad.web.FatController");
    }

    private static String failures(ArchRule rule) {
        return String.join("\n", rule.evaluate(BAD).getFailureReport().getDetails());
    }
}
