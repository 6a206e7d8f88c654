package fr.relance.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

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
}
