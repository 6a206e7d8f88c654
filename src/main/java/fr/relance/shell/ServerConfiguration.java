package fr.relance.shell;

import fr.relance.shell.server.BoundedProtocol;
import fr.relance.shell.server.Refusals;
import fr.relance.shell.server.RequestLimits;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the server cannot be told by properties. */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.LOWEST_PRECEDENCE)
class ServerConfiguration implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final RequestLimits limits;

    ServerConfiguration(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        // The valve that was added last speaks first.
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainRefusals()),
                context -> context.getParent().getPipeline().addValve(new Refusals()));
        server.setProtocol(BoundedProtocol.class.getName());
        server.addProtocolHandlerCustomizers((BoundedProtocol protocol) -> protocol.keep(limits, address -> false));
    }
}
