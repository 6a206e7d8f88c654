package fr.relance.support.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import fr.relance.kernel.OwnerId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Arrays;
import org.springframework.data.repository.CrudRepository;
import org.springframework.data.repository.Repository;

/** Rows stay inside their module, carry a version, and are never read without saying whose they are. */
public final class PersistenceRules {

    /** Not those that change nothing: values that never change, and what has no row of its own. */
    static final DescribedPredicate<JavaClass> ENTITY = describe(
            "entities",
            type -> type.isAnnotatedWith(Entity.class)
                    || type.isAnnotatedWith(Embeddable.class) && !type.isRecord()
                    || type.isAnnotatedWith(MappedSuperclass.class)
                            && !type.getModifiers().contains(JavaModifier.ABSTRACT));

    static final DescribedPredicate<JavaClass> REPOSITORY = describe(
            "repositories", type -> type.isAssignableTo(Repository.class) && !type.isEquivalentTo(Repository.class));

    private PersistenceRules() {}

    /** The compiler keeps other packages out. */
    public static ArchRule entitiesAndRepositoriesStayInTheirPackage() {
        return classes()
                .that(ENTITY.or(REPOSITORY))
                .should()
                .notBePublic()
                .because("only the service of the module reads and writes its rows")
                .allowEmptyShould(true);
    }

    /** Two tabs never overwrite each other. */
    public static ArchRule everyEntityCarriesAVersion() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(be(describe(
                        "versioned",
                        type -> type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class)))))
                .allowEmptyShould(true);
    }

    /** State changes through behaviour that has a name. */
    public static ArchRule noSettersOnEntities() {
        return methods()
                .that()
                .areDeclaredInClassesThat(ENTITY)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .allowEmptyShould(true);
    }

    /** {@code findById} and {@code findAll} without an owner are not inherited by accident. */
    public static ArchRule repositoriesInheritNoQueries(String... exceptPackages) {
        return noClasses()
                .that(REPOSITORY)
                .and()
                .resideOutsideOfPackages(exceptPackages)
                .should()
                .beAssignableTo(CrudRepository.class)
                .because("inherited queries take no owner: extend Repository and declare what is needed")
                .allowEmptyShould(true);
    }

    /** Every declared query has a parameter of type OwnerId, or named {@code owner…}; writes take the entity. */
    public static ArchRule everyQueryTakesTheOwner(String... exceptPackages) {
        return methods()
                .that()
                .areDeclaredInClassesThat(REPOSITORY)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackages(exceptPackages)
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(be(describe("limited to an owner or given the entity", PersistenceRules::isSafe)))
                .because("a row of somebody else does not exist")
                .allowEmptyShould(true);
    }

    private static boolean isSafe(JavaMethod method) {
        if (method.getName().equals("flush") || isFindByIdOfItsOwn(method)) {
            return true;
        }
        boolean write = method.getName().matches("(save|delete)(AndFlush)?");
        boolean takesEntity = method.getRawParameterTypes().stream().anyMatch(ENTITY)
                || method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Object.class));
        return (write && takesEntity) || takesOwner(method);
    }

    /** What finds a row at hand takes no owner: only the repository's own methods, which ask for the owner, may use it. */
    private static boolean isFindByIdOfItsOwn(JavaMethod method) {
        return method.getName().equals("findById")
                && method.getCallsOfSelf().stream()
                        .allMatch(call -> call.getOriginOwner().equals(method.getOwner()));
    }

    private static boolean takesOwner(JavaMethod method) {
        return Arrays.stream(method.reflect().getParameters())
                .anyMatch(parameter -> parameter.getType().equals(OwnerId.class)
                        || parameter.getName().startsWith("owner"));
    }
}
