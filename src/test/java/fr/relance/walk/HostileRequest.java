package fr.relance.walk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request as it goes over the line.
 *
 * @param how what was done to it, for whoever reads the failure
 * @param headers without host, cookie and length
 */
record HostileRequest(String how, String method, String target, List<String> headers, byte[] body) {

    byte[] bytes(String cookies) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        head.append("Cookie: ").append(cookies).append("\r\nConnection: close\r\n");
        if (body.length > 0 || method.equals("POST")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /** The command that sends the same again, once signed in; a long body is cut. */
    String curl() {
        StringBuilder command = new StringBuilder("curl -i -X " + method);
        headers.forEach(header -> command.append(" -H ").append(quoted(header)));
        if (body.length > 0) {
            command.append(" --data-binary ").append(quoted(new String(body, StandardCharsets.ISO_8859_1)));
        }
        return command.append(" ")
                .append(quoted("http://localhost:8080" + target))
                .toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("$'");
        text.chars()
                .limit(3_000)
                .forEach(each -> quoted.append(
                        each < ' ' || each > '~' || each == '\'' || each == '\\'
                                ? String.format("\\x%02x", each & 0xff)
                                : (char) each));
        return quoted.append("'").toString();
    }
}
