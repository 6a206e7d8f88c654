package fr.relance.simulator.web;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text of at most so many UTF-16 units. */
@Size
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@interface Text {

    @OverridesAttribute(constraint = Size.class, name = "max")
    int max();

    String message() default "{simulator.text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The same, with a letter in it: what is blank in one way or another says nothing. */
    @Size
    @Pattern(regexp = "(?s).*\\p{L}.*")
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface WithLetters {

        @OverridesAttribute(constraint = Size.class, name = "max")
        int max();

        String message() default "{simulator.words}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
