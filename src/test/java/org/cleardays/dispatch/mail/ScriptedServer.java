package org.cleardays.dispatch.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A mail server that answers as it is told to, where a real one would never: line by line, or not at all. */
public final class ScriptedServer implements AutoCloseable {

    /** Says nothing more and keeps the line open. */
    public static final String SILENCE = "silence";
    /** Hangs up. */
    public static final String HANG_UP = "hang up";

    private final ServerSocket socket;
    private final Map<String, String> replies;
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    /** Replies by the beginning of what is said; {@code 250} to all else. */
    public ScriptedServer(Map<String, String> replies) {
        this.replies = replies;
        try {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public Queue<String> heard() {
        return heard;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket line = socket.accept()) {
                talk(line);
            } catch (IOException e) {
                continue;
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), US_ASCII));
        say(line.getOutputStream(), "220 scripted");
        boolean data = false;
        for (String said = in.readLine(); said != null; said = in.readLine()) {
            if (!data || said.equals(".")) {
                heard.add(said);
                String reply = reply(said);
                if (reply.equals(HANG_UP)) {
                    return;
                }
                say(line.getOutputStream(), reply);
                data = reply.startsWith("354");
            }
        }
    }

    private String reply(String said) {
        return replies.entrySet().stream().filter(entry -> said.startsWith(entry.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse(said.equals("DATA") ? "354 go on" : "250 as you say");
    }

    private static void say(OutputStream out, String reply) throws IOException {
        if (!reply.equals(SILENCE)) {
            out.write((reply + "\r\n").getBytes(US_ASCII));
            out.flush();
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
