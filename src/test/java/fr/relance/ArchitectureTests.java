package fr.relance;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.relance.support.rules.CodingRules;
import fr.relance.support.rules.LibraryRules;
import fr.relance.support.rules.PersistenceRules;
import fr.relance.support.rules.PurityRules;
import fr.relance.support.rules.TimeRules;
import fr.relance.support.rules.WebRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of docs/architecture.md that the compiler cannot state; {@code RulesBiteTests} proves that they bite. */
class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.relance");

    /** Accounts are looked up by address before anybody is known: the only rows without an owner. */
    private static final String ACCOUNT = "fr.relance.account..";

    /** Where each library is allowed; the narrower, the easier to replace. */
    private static final Map<String, String[]> PLACES = Map.ofEntries(
            entry("de.focus_shift..", packages("fr.relance.shell..")),
            entry("org.thymeleaf..", packages("fr.relance.message..", "fr.relance.shell..", "fr.relance.reminder")),
            entry(
                    "org.springframework.security..",
                    packages(
                            "fr.relance.account..",
                            "fr.relance.passkey..",
                            "fr.relance.openid..",
                            "fr.relance.sending")),
            entry(
                    "org.springframework.boot.health..",
                    packages("fr.relance.storage..", "fr.relance.reminder", "fr.relance.sending")),
            entry("com.fasterxml.jackson..", packages("fr.relance.simulator..")),
            entry(
                    "tools.jackson..",
                    packages(
                            "fr.relance.simulator..",
                            "fr.relance.journal",
                            "fr.relance.passkey",
                            "fr.relance.privacy",
                            "fr.relance.reminder")),
            entry("com.samskivert..", packages("fr.relance.message..")),
            entry("org.languagetool..", packages("fr.relance.tone.spelling..")),
            entry("org.apache.commons.csv..", packages("fr.relance.privacy")),
            entry("com.zaxxer.hikari..", packages("fr.relance.storage")),
            entry("org.apache.catalina..", packages("fr.relance.shell..")),
            entry("org.apache.tomcat..", packages("fr.relance.shell..")),
            entry("org.apache.coyote..", packages("fr.relance.shell..")),
            entry("org.h2..", packages("fr.relance.storage")),
            entry("org.flywaydb..", packages("fr.relance.storage..")),
            entry("org.hibernate.boot..", packages("fr.relance.storage")),
            entry("org.hibernate.service..", packages("fr.relance.storage")),
            entry("org.hibernate", packages("fr.relance.journal")),
            entry("org.hibernate.engine..", packages("fr.relance.journal")),
            entry("javax.crypto..", packages("fr.relance.account..", "fr.relance.sending")),
            entry("javax.net..", packages("fr.relance.sending")),
            entry("org.eclipse.angus..", packages("fr.relance.sending")),
            entry(
                    "jakarta.mail..",
                    packages(
                            "fr.relance.composer.web",
                            "fr.relance.correspondence.web..",
                            "fr.relance.reminder",
                            "fr.relance.sending")),
            entry("com.zerodeplibs..", packages("fr.relance.reminder")),
            entry("net.fortuna.ical4j..", packages("fr.relance.calendar")),
            entry("biweekly..", packages("fr.relance.invitation")),
            entry("org.jsoup..", packages("fr.relance.correspondence.web..")));

    @Test
    void theRulesOfTheProductKnowNoFramework() {
        check(PurityRules.pure("fr.relance.kernel.."));
        check(PurityRules.pure("fr.relance.planning..", "fr.relance.kernel.."));
        check(PurityRules.pure("fr.relance.nextsteps..", "fr.relance.planning..", "fr.relance.kernel.."));
        check(PurityRules.pure("fr.relance.tone", "fr.relance.planning..", "fr.relance.kernel.."));
    }

    @Test
    void timeComesFromTheOneClock() {
        TimeRules.all("fr.relance.shell.TimeConfiguration").forEach(ArchitectureTests::check);
    }

    @Test
    void rowsStayInsideTheirModule() {
        check(PersistenceRules.entitiesAndRepositoriesStayInTheirPackage());
    }

    @Test
    void entitiesCarryAVersionAndNoSetters() {
        check(PersistenceRules.everyEntityCarriesAVersion());
        check(PersistenceRules.noSettersOnEntities());
    }

    @Test
    void everyQueryTakesTheOwner() {
        check(PersistenceRules.repositoriesInheritNoQueries(ACCOUNT));
        check(PersistenceRules.everyQueryTakesTheOwner(ACCOUNT));
    }

    @Test
    void theWebIsThin() {
        check(WebRules.webTypesArePackagePrivate());
        check(WebRules.controllersLiveInWeb());
        check(WebRules.webTouchesNoRows());
        check(WebRules.controllersHaveFewCollaborators());
    }

    @Test
    void oneLibraryHasOneModule() {
        LibraryRules.placed(PLACES).forEach(ArchitectureTests::check);
        check(LibraryRules.everyLibraryHasAPlace("fr.relance..", PLACES));
    }

    @Test
    void habitsAreKept() {
        check(CodingRules.noFieldInjection());
        check(CodingRules.noStandardStreams());
        check(CodingRules.noLombok());
        check(CodingRules.tellingNames());
    }

    @Test
    void everyPackageIsNullMarked() {
        List.of(MAIN, new ClassFileImporter().importPackages("fr.relance.support"))
                .forEach(classes -> CodingRules.everyPackageIsNullMarked().check(classes));
    }

    private static void check(ArchRule rule) {
        rule.check(MAIN);
    }

    private static String[] packages(String... names) {
        return names;
    }
}
