package fr.relance.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A page for requests that no template may see: whoever reads them further fails. */
record PlainPage(int status, String text) {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr"><head><meta charset="utf-8"><title>Relance</title></head>
            <body><h1>%s</h1><p>Rien n’a été enregistré. <a href="/">Revenir à l’accueil</a></p></body></html>
            """;

    static PlainPage of(int status) {
        return new PlainPage(status, PAGE.formatted(sentence(status)));
    }

    private static String sentence(int status) {
        return switch (status) {
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> "Cet envoi est trop volumineux";
            case HttpServletResponse.SC_REQUEST_TIMEOUT -> "Cet envoi a pris trop de temps";
            case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "Trop de demandes arrivent en même temps";
            default -> "Cette demande n’a pas été comprise";
        };
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What the server itself says of a request that it cannot even read, before any page of ours: in French, without naming itself. */
    static final class PlainRefusals extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            response.setContentType("text/html");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            try {
                Writer writer = response.getReporter();
                if (writer != null) {
                    writer.write(PlainPage.of(response.getStatus()).text());
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException gone) {
                // Nobody is there any more to be told.
            }
        }
    }

    /**
     * Refuses a request whose fields cannot be read before anybody reads them. Later, each who asks for a field would fail anew, the page
     * of the error among them, and the server would write into its log what was sent.
     */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE + 20)
    static class ReadableRequests extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            int fault = fault(request);
            if (fault == 0) {
                chain.doFilter(request, response);
            } else {
                PlainPage.of(fault).send(response);
            }
        }

        /** The status of its refusal, 0 if there is nothing to refuse. */
        private static int fault(HttpServletRequest request) {
            try {
                request.getParameterMap();
                String type = request.getContentType();
                if (type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
                    request.getParts();
                }
                return type != null && isAnyType(type) ? HttpServletResponse.SC_BAD_REQUEST : 0;
            } catch (InvalidParameterException e) {
                return e.getErrorCode();
            } catch (IllegalStateException | IOException | ServletException e) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
        }

        /** A body is of one type: who offers several is refused here, for Spring takes that as a fault of its own. */
        private static boolean isAnyType(String type) {
            try {
                MediaType read = MediaType.parseMediaType(type);
                return read.isWildcardType() || read.isWildcardSubtype();
            } catch (InvalidMediaTypeException e) {
                return false;
            }
        }
    }
}
