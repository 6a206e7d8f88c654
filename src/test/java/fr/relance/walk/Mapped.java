package fr.relance.walk;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What the application answers to, read from its own mappings. */
final class Mapped {

    /** Where files lie that are the same for everybody: those of the pages, and what stands below {@code static}. */
    private static final Pattern FILES =
            Pattern.compile("/assets/.*|/favicon.*|/manifest.webmanifest|/icones/.*|/webjars/\\*\\*|/\\*\\*");

    private Mapped() {}

    /** Method and pattern of every mapped route, without those that tests bring along; {@code ANY} where all methods lead there. */
    static Set<String> routes(ApplicationContext application) {
        return routes(application, Mapped::isShipped);
    }

    static Set<String> routes(ApplicationContext application, Predicate<Class<?>> counts) {
        Set<String> routes = new TreeSet<>();
        mappings(application).values().stream()
                .filter(RequestMappingInfoHandlerMapping.class::isInstance)
                .map(RequestMappingInfoHandlerMapping.class::cast)
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(route -> counts.test(route.getValue().getBeanType()))
                .forEach(route -> routes.addAll(routes(route.getKey())));
        return routes;
    }

    private static boolean isShipped(Class<?> controller) {
        return !controller
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()
                .endsWith("/test-classes/");
    }

    /** Handlers of other kinds: routes that the table cannot know, files aside. */
    static Set<String> others(ApplicationContext application) {
        Set<String> others = new TreeSet<>();
        mappings(application).forEach((name, mapping) -> {
            if (mapping instanceof AbstractUrlHandlerMapping byUrl) {
                byUrl.getHandlerMap().keySet().stream()
                        .filter(url -> !FILES.matcher(url).matches())
                        .forEach(url -> others.add(name + ": " + url));
                if (byUrl.getRootHandler() != null || byUrl.getDefaultHandler() != null) {
                    others.add(name + ": a handler for whatever nobody else answers");
                }
            } else if (mapping instanceof RouterFunctionMapping functions) {
                if (functions.getRouterFunction() != null) {
                    others.add(name + ": router functions");
                }
            } else if (!(mapping instanceof RequestMappingInfoHandlerMapping)) {
                others.add(name + ": " + mapping.getClass().getSimpleName());
            }
        });
        return others;
    }

    private static Map<String, HandlerMapping> mappings(ApplicationContext application) {
        return application.getBeansOfType(HandlerMapping.class, true, false);
    }

    private static Set<String> routes(RequestMappingInfo info) {
        Set<String> routes = new TreeSet<>();
        Set<String> methods = new TreeSet<>();
        info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
        for (String pattern : info.getPatternValues()) {
            (methods.isEmpty() ? Set.of("ANY") : methods).forEach(method -> routes.add(method + " " + pattern));
        }
        return routes;
    }
}
