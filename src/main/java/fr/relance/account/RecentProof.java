package fr.relance.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller or one of its methods: who asks must have proved who they are within the last ten minutes, on this device.
 * Otherwise they are asked for their password first, and led back to the page; a script is told 401. Signing in is such a
 * proof, being recognised by a cookie is not (docs/decisions/0003-sign-in.md).
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RecentProof {

    /** Where to go on after a form was held up: the page with that form, by default the address the form is sent to. */
    String form() default "";
}
