package fr.relance.shell;

import java.util.Arrays;
import java.util.Objects;
import org.apache.catalina.Valve;
import org.apache.catalina.startup.Tomcat;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.util.ReflectionTestUtils;

/** A running server that believes other proxies for a while, as if {@code relance.proxies} named them. */
public final class BehindProxy implements AutoCloseable {

    private static final String PROXIES = "proxies";

    private final Valve valve;
    private final Object usual;

    private BehindProxy(Valve valve, String proxies) {
        this.valve = valve;
        this.usual = Objects.requireNonNull(ReflectionTestUtils.getField(valve, PROXIES));
        ReflectionTestUtils.setField(
                valve, PROXIES, TrustedProxies.of(new MockEnvironment().withProperty("relance.proxies", proxies)));
    }

    public static BehindProxy of(Tomcat tomcat, String proxies) {
        return new BehindProxy(
                Arrays.stream(tomcat.getEngine().getPipeline().getValves())
                        .filter(ForwardedHeaders.class::isInstance)
                        .findFirst()
                        .orElseThrow(),
                proxies);
    }

    @Override
    public void close() {
        ReflectionTestUtils.setField(valve, PROXIES, usual);
    }
}
