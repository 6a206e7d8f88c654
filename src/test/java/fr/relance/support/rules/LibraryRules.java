package fr.relance.support.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One library, one module: replacing a library touches one place. */
public final class LibraryRules {

    /** What any module may use: the ground on which the application stands. */
    private static final String[] GENERAL = {
        "java..",
        "javax.sql..",
        "jakarta.persistence..",
        "jakarta.servlet..",
        "jakarta.validation..",
        "org.hibernate.annotations..",
        "org.hibernate.type..",
        "org.jspecify.annotations..",
        "org.slf4j..",
        "org.springframework.."
    };

    private LibraryRules() {}

    /** A rule for each entry: library package to the packages that may use it. */
    public static List<ArchRule> placed(Map<String, String[]> table) {
        return table.entrySet().stream()
                .<ArchRule>map(entry -> noClasses()
                        .that(resideOutsideOfPackages(entry.getValue()))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(entry.getKey())
                        .because("one library, one module")
                        .allowEmptyShould(true))
                .toList();
    }

    /** A library that has no entry yet is refused until somebody decides where it belongs. */
    public static ArchRule everyLibraryHasAPlace(String own, Map<String, String[]> table) {
        List<String> known = new ArrayList<>(table.keySet());
        known.add(own);
        String[] packages = Stream.concat(Stream.of(GENERAL), known.stream()).toArray(String[]::new);
        DescribedPredicate<JavaClass> placed = resideInAnyPackage(packages);
        return noClasses().should().dependOnClassesThat(describe("belong to a library without a place", type -> {
            JavaClass base = type.getBaseComponentType();
            return !base.isPrimitive() && !placed.test(base);
        }));
    }
}
