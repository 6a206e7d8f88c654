package fr.relance.support.http;

import java.util.Arrays;
import java.util.Objects;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The server of a running application, for those who set it up otherwise for a while. */
public final class Server {

    private Server() {}

    /** How many sessions it has begun since it started, ended ones among them. */
    public static long sessions(ServletWebServerApplicationContext application) {
        return Arrays.stream(of(application).getHost().findChildren())
                .map(Context.class::cast)
                .mapToLong(context -> context.getManager().getSessionCounter())
                .sum();
    }

    public static Tomcat of(ServletWebServerApplicationContext application) {
        return ((TomcatWebServer) Objects.requireNonNull(application.getWebServer())).getTomcat();
    }
}
