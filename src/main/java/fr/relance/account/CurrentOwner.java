package fr.relance.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.annotation.AuthenticationPrincipal;

/** Hands the {@link fr.relance.kernel.OwnerId} of who is signed in to a controller's parameter of that type. */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@AuthenticationPrincipal(expression = "owner()", errorOnInvalidType = true)
public @interface CurrentOwner {}
