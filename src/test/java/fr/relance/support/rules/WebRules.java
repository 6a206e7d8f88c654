package fr.relance.support.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;

/** What speaks HTTP is the outermost, thinnest layer. */
public final class WebRules {

    private static final int MOST_COLLABORATORS = 3;

    private WebRules() {}

    /** Nobody but Spring needs a controller or a form. */
    public static ArchRule webTypesArePackagePrivate() {
        return classes()
                .that()
                .resideInAPackage("..web..")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .allowEmptyShould(true);
    }

    /** Controllers are found in {@code web} packages only, the last stop of errors aside. */
    public static ArchRule controllersLiveInWeb() {
        return classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .and()
                .areNotAssignableTo(ErrorController.class)
                .should()
                .resideInAPackage("..web..")
                .allowEmptyShould(true);
    }

    /** Rows do not travel to the pages. */
    public static ArchRule webTouchesNoRows() {
        return noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat(PersistenceRules.ENTITY.or(PersistenceRules.REPOSITORY))
                .because("web asks services, which answer with views")
                .allowEmptyShould(true);
    }

    /** A controller that needs a fourth collaborator is two controllers. */
    public static ArchRule controllersHaveFewCollaborators() {
        return classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .should(be(describe("content with three collaborators", WebRules::hasFewCollaborators)))
                .allowEmptyShould(true);
    }

    private static boolean hasFewCollaborators(JavaClass controller) {
        long fields = controller.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
        return fields <= MOST_COLLABORATORS
                && controller.getConstructors().stream()
                        .allMatch(constructor ->
                                constructor.getRawParameterTypes().size() <= MOST_COLLABORATORS);
    }
}
