package fr.relance.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the package of a module whose queries name tables or entities of other modules; what is not declared so is refused by a test. */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsRowsOf {

    /** The modules whose rows are read, never written. */
    String[] value();

    /** Why no view of those modules does. */
    String because();
}
