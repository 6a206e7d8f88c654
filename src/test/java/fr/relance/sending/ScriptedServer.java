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
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers as it is told, also as real ones do on bad days; « hang up » ends the conversation, « go on » never
 * does, and « say nothing » lets everybody wait, one beside the other.
 */
final class ScriptedServer implements Closeable {

    static final String HANG_UP = "hang up";
    static final String GO_ON = "go on";
    static final String SAY_NOTHING = "say nothing";
    static final String GREETING = "greeting";

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Socket> callers = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger present = new AtomicInteger();
    private final AtomicInteger together = new AtomicInteger();

    /** @param answers by the beginning of a command, {@code .} for the end of the mail, « greeting » for the first word; all else is answered as one hopes */
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
        for (Socket caller : callers) {
            caller.close();
        }
    }

    /** How many conversations there were, and are. */
    int calls() {
        return calls.get();
    }

    /** The most at one time. */
    int together() {
        return together.get();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                callers.add(caller);
                Thread talking = new Thread(() -> serve(caller), "scripted-conversation");
                talking.setDaemon(true);
                talking.start();
            } catch (IOException over) {
                // The test is over.
            }
        }
    }

    private void serve(Socket caller) {
        calls.incrementAndGet();
        int now = present.incrementAndGet();
        together.accumulateAndGet(now, Math::max);
        try (caller) {
            talk(caller);
        } catch (IOException over) {
            // The caller has gone.
        } finally {
            present.decrementAndGet();
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        if (answers.containsKey(GREETING)) {
            in.readLine();
            return;
        }
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
            if (answer.equals(SAY_NOTHING)) {
                in.readLine();
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
