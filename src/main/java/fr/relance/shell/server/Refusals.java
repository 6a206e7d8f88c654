package fr.relance.shell.server;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Says to a client that its request was not let in, and why. */
public final class Refusals extends ValveBase {

    static final String STATUS = Refusals.class.getName();

    private static final String SECONDS_BEFORE_ANOTHER_TRY = "10";

    /** Stands before everything that reads a request. */
    public Refusals() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getAttribute(STATUS) instanceof Integer status) {
            if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
                response.setHeader("Retry-After", SECONDS_BEFORE_ANOTHER_TRY);
            }
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Connection", "close");
            response.sendError(status);
        } else {
            getNext().invoke(request, response);
        }
    }
}
