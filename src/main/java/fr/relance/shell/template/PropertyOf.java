package fr.relance.shell.template;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.util.ExpressionUtils;

/** A property of whatever object: an entry of a map, what a getter or the accessor of a record answers. */
final class PropertyOf implements BiFunction<IExpressionContext, Object, @Nullable Object> {

    private final String name;
    private final Map<Class<?>, Optional<Method>> getters = new ConcurrentHashMap<>();

    PropertyOf(String name) {
        this.name = name;
    }

    @Override
    public @Nullable Object apply(IExpressionContext context, Object target) {
        if (target instanceof Map<?, ?> map && map.containsKey(name)) {
            return map.get(name);
        }
        Optional<Method> getter = getters.get(target.getClass());
        if (getter == null) {
            getter = getters.computeIfAbsent(target.getClass(), type -> getter(target));
        }
        return getter.isPresent() ? MethodOf.answer(getter.get(), target) : Term.UNSURE;
    }

    private Optional<Method> getter(Object target) {
        String capital = StringUtils.capitalize(name);
        if (target instanceof Class<?> || ExpressionUtils.isMemberForbidden(target, "get" + capital)) {
            return Optional.empty();
        }
        return Optional.of(target.getClass())
                .flatMap(type -> MethodOf.named(type, "get" + capital)
                        .or(() -> MethodOf.named(type, "is" + capital))
                        .or(() -> MethodOf.named(type, name)));
    }
}
