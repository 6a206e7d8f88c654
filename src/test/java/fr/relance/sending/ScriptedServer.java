package fr.relance.sending;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as it is told, also as real ones do on bad days; « hang up » ends the conversation, « go on » never does. */
final class ScriptedServer implements Closeable {

    static final String HANG_UP = "hang up";
    static final String GO_ON = "go on";

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** @param answers by the beginning of a command, {@code .} for the end of the mail; all else is answered as one hopes */
    ScriptedServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread listening = new Thread(this::listen, "scripted-server");
        listening.setDaemon(true);
        listening.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** All that was said to it. */
    List<String> heard() {
        return heard;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException over) {
                // The caller has gone, or the test is over.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 here");
        boolean inMail = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            if (inMail && !line.equals(".")) {
                continue;
            }
            inMail = line.equals("DATA") && !answers.containsKey("DATA");
            String answer = answer(line);
            if (answer.equals(HANG_UP)) {
                return;
            }
            while (answer.equals(GO_ON)) {
                say(caller, "250-and more");
            }
            say(caller, answer);
        }
    }

    private String answer(String line) {
        String command = line.toUpperCase(Locale.ROOT);
        return answers.entrySet().stream()
                .filter(each -> command.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(hoped(command));
    }

    private static String hoped(String command) {
        if (command.startsWith("EHLO")) {
            return "250-here\r\n250 AUTH PLAIN";
        }
        if (command.startsWith("AUTH")) {
            return "235 welcome";
        }
        return command.equals("DATA") ? "354 go on" : command.equals("QUIT") ? "221 bye" : "250 fine";
    }

    private static void say(Socket caller, String words) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
