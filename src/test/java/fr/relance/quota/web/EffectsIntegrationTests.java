package fr.relance.quota.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.quota.SmallQuota;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** For every address to which something is sent, somebody decided what becomes of it once an account is full. */
@SmallQuota
@SuppressWarnings("NullAway.Init")
class EffectsIntegrationTests {

    @Autowired
    private ApplicationContext application;

    @Test
    void aNewAddressHasToBePutSomewhere() {
        assertThat(patterns(Set.of(RequestMethod.POST)::containsAll))
                .isEqualTo(new TreeSet<>(Effects.all().keySet()));
    }

    @Test
    void nothingIsSentOtherwise() {
        Set<RequestMethod> known = Set.of(RequestMethod.GET, RequestMethod.POST);
        assertThat(patterns(methods -> !known.containsAll(methods))).isEmpty();
    }

    /** Of shipped controllers outside the API, which keeps nothing; those that name their methods. */
    private Set<String> patterns(Predicate<Set<RequestMethod>> which) {
        Set<String> patterns = new TreeSet<>();
        application.getBeansOfType(RequestMappingInfoHandlerMapping.class, true, false).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(route -> !route.getValue()
                        .getBeanType()
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("/test-classes/"))
                .filter(route -> !route.getKey().getMethodsCondition().isEmpty())
                .filter(route -> which.test(route.getKey().getMethodsCondition().getMethods()))
                .flatMap(route -> route.getKey().getPatternValues().stream())
                .filter(pattern -> !pattern.startsWith("/api/"))
                .forEach(patterns::add);
        return patterns;
    }
}
