package fr.relance.support.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** Habits that a reviewer should never have to mention. */
public final class CodingRules {

    private static final Set<String> INJECTING = Set.of(
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "jakarta.inject.Inject",
            "jakarta.annotation.Resource",
            "jakarta.persistence.PersistenceContext");

    private CodingRules() {}

    /** What a class needs stands in its constructor. */
    public static ArchRule noFieldInjection() {
        DescribedPredicate<JavaAnnotation<?>> injecting = describe(
                "inject",
                annotation -> INJECTING.contains(annotation.getRawType().getName()));
        return fields().should().notBeAnnotatedWith(injecting).allowEmptyShould(true);
    }

    /** What is worth saying goes to the log. */
    public static ArchRule noStandardStreams() {
        return noClasses().should(ACCESS_STANDARD_STREAMS);
    }

    /** The source is what is compiled. */
    public static ArchRule noLombok() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("lombok..");
    }

    /** A name says what a class is, never that it implements something; Spring owns the word Application. */
    public static ArchRule tellingNames() {
        return classes()
                .should()
                .haveSimpleNameNotEndingWith("Impl")
                .andShould(be(describe(
                        "called by more than Application",
                        type -> !type.getSimpleName().equals("Application"))));
    }

    /** Null is allowed only where it is written. */
    public static ArchRule everyPackageIsNullMarked() {
        return classes().should(be(describe("in a package marked @NullMarked", CodingRules::isNullMarked)));
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage()
                .tryGetPackageInfo()
                .map(info -> info.isAnnotatedWith(NullMarked.class))
                .orElse(false);
    }
}
