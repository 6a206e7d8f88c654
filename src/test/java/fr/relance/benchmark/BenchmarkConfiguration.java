package fr.relance.benchmark;

import fr.relance.support.LargeAccount;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** What the measured server has besides the application. */
@TestConfiguration(proxyBeanMethods = false)
@Import(LargeAccount.class)
class BenchmarkConfiguration {

    @Bean
    Floor floor(JdbcClient jdbc) {
        return new Floor(jdbc);
    }

    @Bean
    RouterFunction<ServerResponse> floorPage(Floor floor) {
        return RouterFunctions.route().GET(Floor.PATH, floor::page).build();
    }

    @Bean
    @Order(0)
    SecurityFilterChain floorChain() {
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.withDefaults().matcher(Floor.PATH));
    }
}
