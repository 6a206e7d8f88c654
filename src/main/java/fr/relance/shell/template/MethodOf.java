package fr.relance.shell.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.util.ExpressionUtils;

/** What a method of whatever object answers, where there is one method of that name for as many arguments and it takes them as they are. */
final class MethodOf implements BiFunction<IExpressionContext, Object, @Nullable Object> {

    private final String name;
    private final List<Term> arguments;
    private final Map<Class<?>, Optional<Method>> methods = new ConcurrentHashMap<>();

    MethodOf(String name, List<Term> arguments) {
        this.name = name;
        this.arguments = arguments;
    }

    @Override
    public @Nullable Object apply(IExpressionContext context, Object target) {
        Optional<Method> method = methods.get(target.getClass());
        if (method == null) {
            method = methods.computeIfAbsent(target.getClass(), type -> method(target));
        }
        if (method.isEmpty()) {
            return Term.UNSURE;
        }
        Object[] given = new Object[arguments.size()];
        Class<?>[] taken = method.get().getParameterTypes();
        for (int i = 0; i < given.length; i++) {
            given[i] = arguments.get(i).in(context);
            if (!ClassUtils.isAssignableValue(taken[i], given[i]) || given[i] == Term.UNSURE) {
                return Term.UNSURE;
            }
        }
        return answer(method.get(), target, given);
    }

    private Optional<Method> method(Object target) {
        if (target instanceof Class<?> || ExpressionUtils.isMemberForbidden(target, name)) {
            return Optional.empty();
        }
        List<Method> alike = Arrays.stream(target.getClass().getMethods())
                .filter(method -> method.getName().equals(name) && !method.isBridge())
                .filter(method -> method.getParameterCount() == arguments.size() || method.isVarArgs())
                .toList();
        return alike.size() == 1 && !alike.get(0).isVarArgs()
                ? Optional.of(open(alike.get(0), target.getClass()))
                : Optional.empty();
    }

    /** The public method without arguments of that name, if there is one that answers something. */
    static Optional<Method> named(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            boolean fits = method.getReturnType() != void.class && !Modifier.isStatic(method.getModifiers());
            return fits ? Optional.of(open(method, type)) : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    static @Nullable Object answer(Method method, Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException e) {
            return Term.UNSURE;
        } catch (InvocationTargetException e) {
            ReflectionUtils.rethrowRuntimeException(e.getTargetException());
            throw new IllegalStateException(e);
        }
    }

    private static Method open(Method method, Class<?> type) {
        Method open = ClassUtils.getPubliclyAccessibleMethodIfPossible(method, type);
        ReflectionUtils.makeAccessible(open);
        return open;
    }
}
