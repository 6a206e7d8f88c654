package fr.relance.shell;

import fr.relance.shell.PlainPage.PlainRefusals;
import fr.relance.shell.server.BoundedProtocol;
import fr.relance.shell.server.Refusals;
import fr.relance.shell.server.RequestLimits;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.Valve;
import org.apache.catalina.valves.RemoteIpValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** What the server cannot be told by properties. */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.LOWEST_PRECEDENCE)
class ServerConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger LOG = LoggerFactory.getLogger(ServerConfiguration.class);

    private final RequestLimits limits;
    private final Environment environment;

    ServerConfiguration(RequestLimits limits, Environment environment) {
        this.limits = limits;
        this.environment = environment;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        TrustedProxies proxies = TrustedProxies.of(environment);
        if (proxies.isEmpty() && believesOthers()) {
            LOG.warn(
                    "server.forward-headers-strategy and server.tomcat.remoteip.* have no effect: name your proxies in relance.proxies, or all"
                            + " who come through one count as one");
        }
        // The valve that was added last speaks first.
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainRefusals()),
                context -> context.getParent().getPipeline().addValve(new Refusals()));
        server.setEngineValves(withOurProxiesAlone(server, proxies));
        server.setProtocol(BoundedProtocol.class.getName());
        server.addProtocolHandlerCustomizers((BoundedProtocol protocol) -> protocol.keep(limits, proxies));
    }

    /** Whether it was configured to, as an installation of Spring Boot would be. */
    private boolean believesOthers() {
        String strategy = environment.getProperty("server.forward-headers-strategy", "none");
        return !strategy.equalsIgnoreCase("none")
                || Binder.get(environment)
                        .bind("server.tomcat.remoteip", Bindable.mapOf(String.class, String.class))
                        .isBound();
    }

    /** The server's own valve, which server.forward-headers-strategy adds, believes whoever has a private address. */
    private static List<Valve> withOurProxiesAlone(TomcatServletWebServerFactory server, TrustedProxies proxies) {
        List<Valve> valves = new ArrayList<>(server.getEngineValves());
        valves.removeIf(RemoteIpValve.class::isInstance);
        valves.add(0, new ForwardedHeaders(proxies));
        return valves;
    }
}
