package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.ReadsRowsOf;
import fr.relance.support.rules.RowRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(RelanceApplication.class);
    private static final Path SOURCES = Path.of("src/main/java/fr/relance");
    private static final RowRules ROWS = RowRules.of(SOURCES, Path.of("src/main/resources/db/migration"));

    @Test
    void modulesSeeOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void everyModuleDeclaresWhatItSees() {
        assertThat(MODULES)
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class))
                        .as("@ApplicationModule of %s", module.getIdentifier())
                        .hasValueSatisfying(declared -> assertThat(declared.allowedDependencies())
                                .doesNotContain(org.springframework.modulith.ApplicationModule.OPEN_TOKEN)));
    }

    @Test
    void noModuleIsOpen() {
        assertThat(MODULES).noneMatch(ApplicationModule::isOpen);
    }

    @Test
    void nobodyIsAllowedMoreThanTheyUse() {
        assertThat(MODULES.stream()
                        .flatMap(module -> unused(module, allowed(module)).stream()
                                .map(permission -> name(module) + " → " + permission)))
                .isEmpty();
    }

    @Test
    void aPermissionThatNobodyUsesIsSeen() {
        ApplicationModule planning = MODULES.getModuleByName("kernel").orElseThrow();

        assertThat(unused(planning, Set.of("account", "account :: limit")))
                .containsExactlyInAnyOrder("account", "account :: limit");
    }

    @Test
    void theTableOfModulesListsThemLowestFirst() throws IOException {
        List<String> rows = Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                .matcher(Files.readString(Path.of("docs", "architecture.md")).split("## Inside a module")[0])
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(byName(module -> Set.of()).keySet());
        assertThat(MODULES)
                .allSatisfy(module -> assertThat(rows.subList(0, rows.indexOf(name(module))))
                        .as("what stands above %s", module.getIdentifier())
                        .containsAll(allowed(module).stream()
                                .map(permission -> permission.split(" :: ")[0])
                                .toList()));
    }

    @Test
    void rowsOfOthersAreReadWhereThatIsDeclared() {
        Map<String, Set<String>> declared = byName(ModularityTests::declared);

        assertThat(byName(module -> ROWS.foreign(name(module), RowRules.sources(SOURCES.resolve(name(module))))))
                .as("@ReadsRowsOf of each module")
                .isEqualTo(declared);
    }

    @Test
    void aQueryOfRowsOfOthersIsSeen() {
        RowRules rows = RowRules.with(Map.of("job_application", "jobapplication", "Contact", "jobapplication"));

        assertThat(List.of(
                        "query(\"select x from job_application\")",
                        "query(\"\"\"\n  select x from Mine m\n  join Contact c on c = m\"\"\")",
                        "PersonalTable.owned(\"posts\", \"job_application\")"))
                .allSatisfy(source ->
                        assertThat(rows.foreign("mine", Stream.of(source))).containsExactly("jobapplication"));
        assertThat(rows.foreign("mine", Stream.of("/** from job_application */ read(\"from mine\")")))
                .isEmpty();
        assertThat(rows.foreign("jobapplication", Stream.of("\"from job_application\"")))
                .isEmpty();
    }

    private static Map<String, Set<String>> byName(Function<ApplicationModule, Set<String>> what) {
        return MODULES.stream()
                .collect(Collectors.toMap(ModularityTests::name, what, (one, same) -> one, TreeMap::new));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static Set<String> declared(ApplicationModule module) {
        return module.getBasePackage()
                .getAnnotation(ReadsRowsOf.class)
                .map(reading -> Set.of(reading.value()))
                .orElse(Set.of());
    }

    private static Set<String> allowed(ApplicationModule module) {
        return Set.of(module.getBasePackage()
                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                .orElseThrow()
                .allowedDependencies());
    }

    /** Of the permissions; a named interface is written behind the module. */
    private static Set<String> unused(ApplicationModule module, Set<String> allowed) {
        Set<String> unused = new TreeSet<>(allowed);
        module.getDirectDependencies(MODULES).stream().forEach(used -> {
            String target = name(used.getTargetModule());
            used.getTargetModule()
                    .getNamedInterfaces()
                    .getNamedInterfacesContaining(used.getTargetType())
                    .map(exposed -> exposed.isUnnamed() ? target : target + " :: " + exposed.getName())
                    .forEach(unused::remove);
        });
        return unused;
    }
}
