package fr.relance.support.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.net.SocketFactory;

/** Sends bytes to a port of this machine and reads what comes back until the other side closes: no client mends what it is given. */
public record RawHttp(SocketFactory sockets, int port) {

    private static final int PATIENCE_MILLIS = 20_000;

    public RawHttp(int port) {
        this(SocketFactory.getDefault(), port);
    }

    /**
     * What came back.
     *
     * @param status 0 if nothing did
     */
    public record Answer(int status, List<String> headers, String body) {

        /** The contents of all headers of that name. */
        public List<String> header(String name) {
            String start = name + ": ";
            return headers.stream()
                    .filter(header -> header.regionMatches(true, 0, start, 0, start.length()))
                    .map(header -> header.substring(start.length()))
                    .toList();
        }
    }

    /** Sends lines of a head, as they are, and nothing behind them. */
    public Answer head(String... lines) {
        return send((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A plain GET under a name. */
    public Answer get(String path, String host) {
        return head("GET " + path + " HTTP/1.1", "Host: " + host, "Connection: close");
    }

    public Answer send(byte[] request) {
        try (Socket socket = sockets.createSocket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(request, socket.getOutputStream());
            return answer(read(socket.getInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(byte[] request, OutputStream out) throws IOException {
        try {
            out.write(request);
            out.flush();
        } catch (SocketException e) {
            // The rest of a request that was refused already has nobody to take it; its answer may be there all the
            // same.
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (SocketException e) {
            // Whoever refuses a request before its end may drop the line; what was said before counts.
        }
        return all.toByteArray();
    }

    private static Answer answer(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, List.of(), text);
        }
        List<String> head = Arrays.asList(text.substring(0, end).split("\r\n"));
        int status = Integer.parseInt(head.get(0).split(" ")[1]);
        return new Answer(status, head.subList(1, head.size()), text.substring(end + 4));
    }
}
