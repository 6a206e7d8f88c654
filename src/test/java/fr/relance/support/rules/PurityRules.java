package fr.relance.support.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** The pure modules are a whitelist: what is not named here cannot creep in. */
public final class PurityRules {

    private PurityRules() {}

    /** Types of these packages depend on Java, JSpecify and these packages only; package-info may name its module. */
    public static ArchRule pure(String... packages) {
        return classes()
                .that()
                .resideInAnyPackage(packages)
                .and(describe("are no package-info", type -> !isPackageInfo(type)))
                .should()
                .onlyDependOnClassesThat(areAllowedIn(packages))
                .because("the rules of the product must outlive every framework")
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> areAllowedIn(String... packages) {
        DescribedPredicate<JavaClass> named = JavaClass.Predicates.resideInAnyPackage(allowed(packages));
        return describe("are Java, JSpecify or pure themselves", type -> {
            JavaClass base = type.getBaseComponentType();
            return base.isPrimitive() || named.test(base);
        });
    }

    private static String[] allowed(String... packages) {
        String[] allowed = Arrays.copyOf(packages, packages.length + 2);
        allowed[packages.length] = "java..";
        allowed[packages.length + 1] = "org.jspecify.annotations..";
        return allowed;
    }

    static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}
