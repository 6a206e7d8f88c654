package fr.relance.shell.template;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;

/** A part of an expression. */
@FunctionalInterface
interface Term {

    /** Instead of a value: Spring is to decide. */
    Object UNSURE = new Object();

    /** Its value, or {@link #UNSURE}. */
    @Nullable
    Object in(IExpressionContext context);
}
